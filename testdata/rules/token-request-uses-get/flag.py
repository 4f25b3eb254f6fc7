import urllib.request

import requests
from urllib.parse import urlencode

URL = 'https://api.getgo.com/oauth/access_token'


def inline(code):
    return requests.get(URL, params={'grant_type': 'authorization_code', 'code': code})  # expect: token-request-uses-get high


def opened(code):
    query = urlencode({'grant_type': 'authorization_code', 'code': code})
    return urllib.request.urlopen(URL + '?' + query)  # expect: token-request-uses-get high


def call(method, path, **kwargs):
    return requests.request(method, 'https://api.getgo.com' + path, **kwargs)


def helped(code):
    return call('GET', '/oauth/access_token', params={'grant_type': 'authorization_code', 'code': code})  # expect: token-request-uses-get high
