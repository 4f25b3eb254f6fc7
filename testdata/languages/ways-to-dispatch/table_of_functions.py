import requests


def by_code(value):
    return {'grant_type': 'authorization_code', 'code': value}


FORMS = {'code': by_code}


def exchange(code):
    form = FORMS['code'](code)
    return requests.post('https://api.example.test/oauth/old_token', data=form)  # [code]
