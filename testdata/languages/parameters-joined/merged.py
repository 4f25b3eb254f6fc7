import requests

COMMON = {'grant_type': 'password', 'code': None}


def exchange(code):
    form = {**COMMON, 'grant_type': 'authorization_code'} | {'code': code}
    return requests.post('https://api.example.test/oauth/old_token', data=form)  # [code]
