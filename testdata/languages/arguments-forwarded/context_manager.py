from contextlib import contextmanager

import requests


@contextmanager
def session(host):
    http = requests.Session()
    http.base = host
    try:
        yield http
    finally:
        http.close()


def exchange(code):
    with session('https://api.example.test') as http:
        return http.post(http.base + '/oauth/old_token', data={'grant_type': 'authorization_code', 'code': code})  # [code]
