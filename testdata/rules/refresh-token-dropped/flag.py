import requests
from flask import session

URL = 'https://api.getgo.com/oauth/v2/token'


def inline(old, auth):
    answer = requests.post(URL, auth=auth, data={'grant_type': 'refresh_token', 'refresh_token': old}).json()
    session['token'] = answer['access_token']
    session['refresh_token'] = answer['refresh_token']  # expect: refresh-token-dropped high


def renew(old, auth):
    return requests.post(URL, auth=auth, data={'grant_type': 'refresh_token', 'refresh_token': old}).json()


class Store:
    token = None
    refresh_token = None

    def refresh(self, auth):
        self.token = renew(self.refresh_token, auth)['access_token']  # expect: refresh-token-dropped high
