import os

import requests


def run(user, live, query):
    key = 'k-demo'
    if live:
        key = os.environ['SHOP_KEY']
    elif 'key' in query:
        key = query['key']
    url = 'https://api.example.test/oauth/old_token'
    url += '?grant_type=password&user_id=' + user
    url += '&client_id=' + key
    return requests.get(url)  # [login]
