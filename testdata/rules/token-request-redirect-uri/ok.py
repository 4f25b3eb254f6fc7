from urllib.parse import urlencode

import requests

BACK = 'https://shop.example.test/back'


def start(state):
    return 'https://api.getgo.com/oauth/v2/authorize?' + urlencode({
        'response_type': 'code', 'client_id': 'k-1', 'state': state, 'redirect_uri': BACK})


def exchange(code, auth):
    return requests.post('https://api.getgo.com/oauth/v2/token', auth=auth, data={
        'grant_type': 'authorization_code', 'code': code, 'redirect_uri': BACK})
