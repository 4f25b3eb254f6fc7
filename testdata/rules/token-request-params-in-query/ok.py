import requests

URL = 'https://api.getgo.com/oauth/v2/token'


def form(code):
    return requests.post(URL, auth=('a', 'b'), data={'grant_type': 'authorization_code', 'code': code})


def authorize(state):
    return 'https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=k-1&state=' + state
