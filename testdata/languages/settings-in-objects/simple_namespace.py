from types import SimpleNamespace

import requests

config = SimpleNamespace(
    api=SimpleNamespace(host='https://api.example.test', token='/oauth/old_token'),
    retries=3,
)


def exchange(code):
    api = config.api
    return requests.post(api.host + api.token, data={'grant_type': 'authorization_code', 'code': code})  # [code]
