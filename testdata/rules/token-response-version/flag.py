import requests


def login(code, auth):
    answer = requests.post('https://api.getgo.com/oauth/v2/token', auth=auth, data={
        'grant_type': 'authorization_code', 'code': code}).json()
    return answer['version'] == '2'  # expect: token-response-version high
