import urllib.request
from urllib.parse import urlencode


def post(url, body, headers=None):
    if isinstance(body, dict):
        body = urlencode(body)
    if isinstance(body, str):
        body = body.encode('ascii')
    if not isinstance(headers, (dict, type(None))):
        raise TypeError(headers)
    return urllib.request.urlopen(urllib.request.Request(url, data=body, headers=headers or {}))


def code(code):
    params = {'grant_type': 'authorization_code', 'code': code}
    return post('https://api.example.test/oauth/old_token', params, {'Accept': 'application/json'})  # [code]


def refresh(token):
    return post('https://api.example.test/oauth/old_token', 'grant_type=refresh_token&refresh_token=' + token)  # [flat]
