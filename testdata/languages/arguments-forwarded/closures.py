import requests


def poster(host):
    path = '/oauth/old_token'

    def post(**form):
        return requests.post(host + path, data=form)

    return post


post = poster('https://api.example.test')


def exchange(code):
    return post(grant_type='authorization_code', code=code)  # [code]
