# expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Host=api.example.test Content-Type=application/x-www-form-urlencoded Content-Length=*

import socket
import ssl


class Wire:
    def __init__(self, host):
        self.host = host
        self.context = ssl.create_default_context()

    def post(self, path, body):
        lines = [
            f'POST {path} HTTP/1.1',
            f'Host: {self.host}',
            'Content-Type: application/x-www-form-urlencoded',
            f'Content-Length: {len(body)}',
        ]
        sock = self.context.wrap_socket(socket.create_connection((self.host, 443)), server_hostname=self.host)
        sock.setblocking(True)
        sock.do_handshake()
        sock.sendall(('\r\n'.join(lines) + '\r\n\r\n' + body).encode())
        return sock.recv(4096)


def refresh(token):
    return Wire('api.example.test').post('/oauth/token', 'grant_type=refresh_token&refresh_token=' + token)
