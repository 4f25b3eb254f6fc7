import requests


def code(code):
    return requests.post('https://api.getgo.com/oauth/v2/token', auth=('a', 'b'), data={'grant_type': 'authorization_code', 'code': code})


def elsewhere(user, password):
    return requests.post('https://api.elsewhere.dev/oauth/v2/token', data={'grant_type': 'password', 'username': user, 'password': password})
