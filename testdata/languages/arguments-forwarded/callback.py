import requests


def with_token(action):
    return action('https://api.example.test/oauth/old_token')


def exchange(code):
    form = {'grant_type': 'authorization_code', 'code': code}
    return with_token(lambda url: requests.post(url, data=form))  # [code]
