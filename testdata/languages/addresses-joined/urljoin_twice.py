from urllib.parse import urljoin

import requests

API = urljoin('https://api.example.test/v1', 'oauth/')


def exchange(code):
    return requests.post(urljoin(API, 'old_token'), data={'grant_type': 'authorization_code', 'code': code})  # [code]
