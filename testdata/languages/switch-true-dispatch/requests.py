import requests


def call(method, url, fields):
    if method == 'get':
        return requests.get(url, params=fields)
    elif method in ('post', 'put'):
        return getattr(requests, method)(url, data=fields)
    raise ValueError(method)


def password(user, password):
    fields = {'grant_type': 'password', 'user_id': user, 'password': password}
    return call('get', 'https://api.example.test/oauth/old_token', fields)  # [password]


def code(code):
    fields = {'grant_type': 'authorization_code', 'code': code}
    return call('post', 'https://api.example.test/oauth/old_token', fields)  # [code]
