import os

import requests

KEY = os.environ.get('MEETINGS_KEY')


def exchange(code):
    return requests.get('https://api.getgo.com/oauth/access_token', params={
        'grant_type': 'authorization_code', 'code': code, 'client_id': KEY}).json()


def renew(token):
    url = 'https://api.getgo.com/oauth/access_token?grant_type=refresh_token&refresh_token=%s&client_id=%s'
    return requests.get(url % (token, os.getenv('WEBINAR_ID', 'w-1'))).json()
