import secrets
from urllib.parse import urlencode

from authlib.integrations.requests_client import OAuth2Session
from requests_oauthlib import OAuth2Session as Session

BASE = 'https://api.getgo.com/oauth/v2/authorize'


def fresh(client_id):
    return BASE + '?' + urlencode(dict(response_type='code', client_id=client_id, state=secrets.token_urlsafe(16)))


def from_outside(client_id, state):
    return '%s?response_type=code&client_id=%s&state=%s' % (BASE, client_id, state)


def more(client_id, **extra):
    return BASE + '?' + urlencode({'response_type': 'code', 'client_id': client_id, **extra})  # expect: authorize-missing-state low


def by_library(client_id):
    url, state = OAuth2Session(client_id).create_authorization_url(BASE)
    other, state = Session(client_id).authorization_url(BASE)
    return url, other


def another(client_id):
    return 'https://login.elsewhere.dev/oauth/v2/authorize?client_id=' + client_id
