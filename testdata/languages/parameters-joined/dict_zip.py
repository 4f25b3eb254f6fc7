import requests


def exchange(code):
    form = dict(zip(('grant_type', 'code'), ('authorization_code', code)))
    return requests.post('https://api.example.test/oauth/old_token', data=form)  # [code]
