from urllib.parse import quote

import requests

HOST = 'https://api.example.test'
REFRESH = '{host}/oauth/old_token?grant_type=refresh_token&refresh_token={token}'


def login(user):
    return requests.get('%s/oauth/old_token?grant_type=password&user_id=%s&client_id=%s' % (HOST, quote(user), 'k-1'))  # [sprintf]


def refresh(token):
    url = REFRESH.replace('{host}', HOST).replace('{token}', token)
    return requests.get(url)  # [replace]


def authorize(back):
    parts = [HOST, 'oauth', 'old_authorize']
    return '/'.join(parts) + '?' + '&'.join(['client_id=k-1', 'redirect_uri=' + quote(back, safe='')])  # [authorize]
