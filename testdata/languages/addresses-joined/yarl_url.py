import requests
from yarl import URL

base = URL('https://api.example.test')


def exchange(code):
    return requests.post(str(base / 'oauth' / 'old_token'), data={'grant_type': 'authorization_code', 'code': code})  # [code]
