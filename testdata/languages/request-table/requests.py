import requests

ENDPOINTS = {
    'token': lambda fields: dict(method='POST', url='https://api.example.test/oauth/old_token', data=fields),
    'me': lambda fields: dict(method='GET', url='https://api.example.test/v1/me', params=fields),
}


def run(name, fields):
    return requests.request(**ENDPOINTS[name](fields)).json()  # [run]


def exchange(code):
    return run('token', {'grant_type': 'authorization_code', 'code': code})  # [code]


def me():
    return run('me', {'expand': 'keys'})
