import requests


def steps(code):
    yield 'https://api.example.test/oauth/old_token', {'grant_type': 'authorization_code', 'code': code}


def exchange(code):
    for url, form in steps(code):
        return requests.post(url, data=form)  # [code]
