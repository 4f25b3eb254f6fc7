import requests

URL = 'https://api.getgo.com/oauth/v2/token'


def inline(code):
    return requests.post(URL, data={
        'grant_type': 'authorization_code',
        'code': code,
        'client_id': 'k-1',  # expect: token-request-client-id high
    })


def named(code):
    data = dict(grant_type='authorization_code', code=code, client_id='k-1')  # expect: token-request-client-id high
    return requests.post(URL, data=data)


def send(**data):
    return requests.post(URL, data=data)


def helped(code):
    return send(grant_type='authorization_code', code=code, client_id='k-1')  # expect: token-request-client-id high
