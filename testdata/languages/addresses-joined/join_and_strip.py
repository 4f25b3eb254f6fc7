import posixpath

import requests

BASE = 'https://api.example.test//'.rstrip('/')


def exchange(code):
    url = BASE + posixpath.join('/', 'oauth', 'old_token')
    return requests.post(url, data={'grant_type': 'authorization_code', 'code': code})  # [code]
