from functools import partial

import requests


def call(verb, host, path, **options):
    return requests.request(verb, host + path, **options)


post = partial(call, 'POST', 'https://api.example.test')


def exchange(code):
    return post('/oauth/old_token', data={'grant_type': 'authorization_code', 'code': code})  # [code]
