import requests


def login(code, auth):
    answer = requests.post('https://api.getgo.com/oauth/v2/token', auth=auth, data={
        'grant_type': 'authorization_code', 'code': code}).json()
    if answer['expires_in'] == '3600':  # expect: token-response-expires-in-string high
        return None
    return answer['expires_in'].strip()  # expect: token-response-expires-in-string high
