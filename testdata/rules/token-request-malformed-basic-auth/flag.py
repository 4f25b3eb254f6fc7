import base64

import requests

URL = 'https://api.getgo.com/oauth/v2/token'


def wrapped(code, id, secret):
    basic = base64.encodebytes(f'{id}:{secret}'.encode()).decode()
    headers = {'Authorization': 'Basic ' + basic}  # expect: token-request-malformed-basic-auth high
    return requests.post(URL, headers=headers, data={'grant_type': 'authorization_code', 'code': code})


def bearer(code, token):
    headers = {'Authorization': 'Bearer ' + token}  # expect: token-request-malformed-basic-auth high
    return requests.post(URL, headers=headers, data={'grant_type': 'authorization_code', 'code': code})
