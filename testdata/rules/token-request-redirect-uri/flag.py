from urllib.parse import urlencode

import requests


def start(state):
    return 'https://api.getgo.com/oauth/v2/authorize?' + urlencode({
        'response_type': 'code', 'client_id': 'k-1', 'state': state, 'redirect_uri': 'https://shop.example.test/back'})


def exchange(code, auth):
    return requests.post('https://api.getgo.com/oauth/v2/token', auth=auth, data={  # expect: token-request-redirect-uri high
        'grant_type': 'authorization_code', 'code': code})
