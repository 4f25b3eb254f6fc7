from functools import lru_cache

import requests


@lru_cache(maxsize=None)
def token_url(host='https://api.example.test'):
    return host + '/oauth/old_token'


def exchange(code):
    return requests.post(token_url(), data={'grant_type': 'authorization_code', 'code': code})  # [code]
