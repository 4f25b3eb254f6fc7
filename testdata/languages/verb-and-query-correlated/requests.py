import requests


def login(user, post):
    params = {'grant_type': 'password', 'user_id': user}
    kwargs = {}
    if post:
        verb = 'POST'
        kwargs['data'] = params
    else:
        verb = 'GET'
        kwargs['params'] = params
    return requests.request(verb, 'https://api.example.test/oauth/old_token', **kwargs)  # [login]
