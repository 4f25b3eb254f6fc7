import base64

import requests

URL = 'https://api.getgo.com/oauth/v2/token'


def raw(code, id, secret):
    basic = base64.b64encode((id + ':' + secret).encode('ascii')).decode('ascii')
    return requests.post(URL, headers={'Authorization': 'Basic ' + basic}, data={'grant_type': 'authorization_code', 'code': code})


def stored(code, basic):
    return requests.post(URL, headers={'Authorization': 'Basic ' + basic}, data={'grant_type': 'authorization_code', 'code': code})


def resource(token):
    return requests.get('https://api.getgo.com/G2M/rest/meetings', headers={'Authorization': 'Bearer ' + token})
