import os

import requests

KEY = os.environ['MEETINGS_KEY']
sessions = {}


def login(email, password):
    answer = requests.get('https://api.getgo.com/oauth/access_token', params={
        'grant_type': 'password', 'user_id': email, 'password': password, 'client_id': KEY})
    sessions[email] = answer.json()['access_token']
