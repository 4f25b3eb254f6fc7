import urllib.request

import requests
from urllib.parse import urlencode

URL = 'https://api.getgo.com/oauth/v2/token'


def form(code, auth):
    return requests.post(URL, auth=auth, data={'grant_type': 'authorization_code', 'code': code}, headers={'Accept': 'application/json'})


def typed(code, auth):
    headers = {'content-type': 'application/x-www-form-urlencoded'}
    return requests.post(URL, auth=auth, data=urlencode({'grant_type': 'authorization_code', 'code': code}), headers=headers)


def by_urllib(code):
    data = urlencode({'grant_type': 'authorization_code', 'code': code}).encode()
    return urllib.request.urlopen(URL, data)


def elsewhere(code):
    return requests.post('https://api.elsewhere.dev/oauth/v2/token', json={'grant_type': 'authorization_code', 'code': code})
