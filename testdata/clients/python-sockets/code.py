# expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Host=api.example.test Content-Type=application/x-www-form-urlencoded Content-Length=*

import socket
import ssl


def exchange(code):
    body = f'grant_type=authorization_code&code={code}'
    head = (
        'POST /oauth/token HTTP/1.1\r\n'
        'Host: api.example.test\r\n'
        'Content-Type: application/x-www-form-urlencoded\r\n'
        f'Content-Length: {len(body)}\r\n\r\n'
    )
    plain = socket.create_connection(('api.example.test', 443), timeout=10)
    with ssl.create_default_context().wrap_socket(plain, server_hostname='api.example.test') as connection:
        connection.settimeout(5)
        connection.sendall(head.encode())
        connection.sendall(body.encode('utf-8'))
        return connection.recv(65536).decode()
