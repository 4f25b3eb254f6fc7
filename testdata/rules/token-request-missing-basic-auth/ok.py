import base64

import requests
from requests.auth import HTTPBasicAuth

URL = 'https://api.getgo.com/oauth/v2/token'


def by_header(code, id, secret):
    basic = base64.b64encode(f'{id}:{secret}'.encode()).decode()
    return requests.post(URL, headers={'authorization': f'Basic {basic}'}, data={'grant_type': 'authorization_code', 'code': code})


def by_option(code, id, secret):
    return requests.post(URL, auth=HTTPBasicAuth(id, secret), data={'grant_type': 'authorization_code', 'code': code})


def by_session(code, id, secret):
    session = requests.Session()
    session.auth = (id, secret)
    return session.post(URL, data={'grant_type': 'authorization_code', 'code': code})


def from_outside(code, headers):
    return requests.post(URL, headers=headers, data={'grant_type': 'authorization_code', 'code': code})  # expect: token-request-missing-basic-auth low


def by_kwargs(code, **kwargs):
    return requests.post(URL, data={'grant_type': 'authorization_code', 'code': code}, **kwargs)  # expect: token-request-missing-basic-auth low
