import requests

STAGE = 'live'

URLS = {
    'live': {'token': 'https://api.example.test/oauth/old_token', 'authorize': 'https://api.example.test/oauth/old_authorize'},
    'test': {'token': 'https://sandbox.example.test/oauth/old_token', 'authorize': 'https://sandbox.example.test/oauth/old_authorize'},
}


def url(name):
    return URLS[STAGE][name]


def exchange(code):
    return requests.post(url('token'), data={'grant_type': 'authorization_code', 'code': code})  # [code]


def authorize(key):
    return '%s?client_id=%s' % (url('authorize'), key)  # [authorize]
