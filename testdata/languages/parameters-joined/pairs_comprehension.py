import requests

NAMES = ['grant_type', 'code']


def exchange(code):
    form = [(name, value) for name, value in zip(NAMES, ['authorization_code', code])]
    return requests.post('https://api.example.test/oauth/old_token', data=form)  # [code]
