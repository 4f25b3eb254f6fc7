import requests

URL = 'https://api.getgo.com/oauth/v2/token'


def exchange(code, auth):
    client_id = 'k-1'
    requests.post(URL, auth=auth, data={'grant_type': 'authorization_code', 'code': code})
    return 'https://api.getgo.com/oauth/v2/authorize?response_type=code&state=1&client_id=' + client_id


def elsewhere(code):
    return requests.post('https://api.elsewhere.dev/oauth/v2/token', data={'grant_type': 'authorization_code', 'client_id': 'k-1'})
