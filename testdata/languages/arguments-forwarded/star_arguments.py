import requests

PLACE = ('https://api.example.test', 'oauth', 'old_token')


def post(host, *path, data=None):
    return requests.post('/'.join((host,) + path), data=data)


def exchange(code):
    return post(*PLACE, data={'grant_type': 'authorization_code', 'code': code})  # [code]
