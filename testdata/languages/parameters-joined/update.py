import requests


def base():
    return dict(grant_type='authorization_code')


def exchange(code):
    form = base()
    form.update(code=code)
    form.update({})
    return requests.post('https://api.example.test/oauth/old_token', data=form)  # [code]
