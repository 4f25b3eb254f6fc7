from urllib.parse import quote

import requests


def add(url, name, value):
    return url + ('&' if '?' in url else '?') + name + '=' + quote(value)


def login_url(user):
    url = 'https://api.example.test/oauth/old_token?v=1'
    url = add(url, 'grant_type', 'password')
    return add(url, 'user_id', user)


def load(user):
    return requests.get(login_url(user))  # [load]
