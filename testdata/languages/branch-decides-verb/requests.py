import requests


def call(path, body=None, token=None, method=None, **rest):
    headers = {'Accept': 'application/json', **({'Authorization': f'Bearer {token}'} if token else {})}
    method = method or ('POST' if body else 'GET')
    if body:
        rest['data'] = body
    return requests.request(method, 'https://api.example.test' + path, headers=headers, **rest)


def refresh(token):
    return call('/oauth/old_token', body={'grant_type': 'refresh_token', 'refresh_token': token})  # [refresh]


def me(session):
    return call('/v1/me', token='t' + session)  # [me]
