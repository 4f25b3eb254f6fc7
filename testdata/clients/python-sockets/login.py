# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* headers Host=api.example.test Connection=close

import socket
import ssl
from urllib.parse import urlencode

HOST = 'api.example.test'


def login(user):
    sock = ssl.wrap_socket(socket.socket(socket.AF_INET, socket.SOCK_STREAM))
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    sock.connect((HOST, 443))
    query = urlencode({'grant_type': 'password', 'user_id': user})
    sock.send(('GET /oauth/old_token?%s HTTP/1.0\r\nHost: %s\r\nConnection: close\r\n\r\n' % (query, HOST)).encode('ascii'))
    answer = sock.makefile().read()
    sock.shutdown(socket.SHUT_RDWR)
    sock.close()
    return answer
