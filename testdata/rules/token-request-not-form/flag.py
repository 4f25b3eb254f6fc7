import json

import requests
from urllib.parse import urlencode

URL = 'https://api.getgo.com/oauth/v2/token'


def as_json(code, auth):
    return requests.post(URL, auth=auth, json={'grant_type': 'authorization_code', 'code': code})  # expect: token-request-not-form high


def dumped(code, auth):
    return requests.post(URL, auth=auth, data=json.dumps({'grant_type': 'authorization_code', 'code': code}))  # expect: token-request-not-form high


def untyped(code, auth):
    return requests.post(URL, auth=auth, data=urlencode({'grant_type': 'authorization_code', 'code': code}))  # expect: token-request-not-form high


def json_header(code, auth):
    headers = {'Content-Type': 'application/json'}  # expect: token-request-not-form high
    return requests.post(URL, auth=auth, headers=headers, data={'grant_type': 'authorization_code', 'code': code})


def post_json(url, body, auth):
    return requests.post(url, json=body, auth=auth)


def helped(token, auth):
    body = {'grant_type': 'refresh_token', 'refresh_token': token}
    return post_json('https://api.getgo.com/oauth/v2/token', body, auth)  # expect: token-request-not-form high
