from urllib.parse import urlencode, urljoin, urlunsplit

import requests


def authorize_url():
    url = urljoin('https://api.example.test', '/oauth/old_authorize')
    return url + '?' + urlencode({'client_id': 'k-1', 'redirect_uri': 'https://shop.example.test/back'})  # [authorize]


def login(user):
    query = urlencode({'grant_type': 'password', 'user_id': user})
    return requests.get(urlunsplit(('https', 'api.example.test', '/oauth/old_token', query, '')))  # [login]
