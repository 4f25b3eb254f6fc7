import requests
from flask import session


def login(code, auth):
    answer = requests.post('https://api.getgo.com/oauth/v2/token', auth=auth, data={  # expect: token-never-refreshed high
        'grant_type': 'authorization_code', 'code': code}).json()
    session['token'] = answer['access_token']
