from urllib.parse import urlencode

from requests_oauthlib import OAuth2Session

BASE = 'https://api.getgo.com/oauth/v2/authorize'


def code(state):
    return BASE + '?' + urlencode([('response_type', 'code'), ('client_id', 'k-1'), ('state', state)])


def by_library():
    return OAuth2Session('k-1').authorization_url(BASE)


def base_only():
    return BASE
