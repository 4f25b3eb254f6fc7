import requests


def exchange(code, scope=None):
    given = {'grant_type': 'authorization_code', 'code': code}
    form = {name: value for name, value in given.items()}
    return requests.post('https://api.example.test/oauth/old_token', data=form)  # [code]
