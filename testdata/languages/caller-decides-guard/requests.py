import requests


def go(path, params, post):
    url = 'https://api.example.test' + path
    if post:
        return requests.post(url, data=params)
    return requests.get(url, params=params)


def login(user):
    return go('/oauth/old_token', {'grant_type': 'password', 'user_id': user}, False)  # [get]


def refresh(token):
    return go('/oauth/old_token', {'grant_type': 'refresh_token', 'refresh_token': token}, post=True)  # [post]
