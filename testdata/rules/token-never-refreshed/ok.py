import requests
from flask import session

URL = 'https://api.getgo.com/oauth/v2/token'


def login(code, auth):
    answer = requests.post(URL, auth=auth, data={'grant_type': 'authorization_code', 'code': code}).json()
    session['token'] = answer['access_token']


def refresh(token, auth):
    return requests.post(URL, auth=auth, data={'grant_type': 'refresh_token', 'refresh_token': token})
