import requests


def exchange(code):
    form = {'grant_type': 'authorization_code', 'code': code}
    prepared = requests.Request('POST', 'https://api.example.test/oauth/old_token', data=form).prepare()
    return requests.Session().send(prepared)  # [code]
