import requests


def login(code, auth):
    answer = requests.post('https://api.getgo.com/oauth/v2/token', auth=auth, data={
        'grant_type': 'authorization_code', 'code': code}).json()
    return answer['platform']  # expect: token-response-platform high


def optional(code, auth):
    response = requests.post('https://api.getgo.com/oauth/v2/token', auth=auth, data={
        'grant_type': 'authorization_code', 'code': code})
    return response.json().get('platform')  # expect: token-response-platform high
