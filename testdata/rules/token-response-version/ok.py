import requests


def login(code, auth):
    answer = requests.post('https://api.getgo.com/oauth/v2/token', auth=auth, data={
        'grant_type': 'authorization_code', 'code': code}).json()
    version = requests.get('https://api.elsewhere.dev/v1/me').json()['version']
    return answer['access_token'] if version == '2' else None
