from urllib.parse import urlunparse, urlunsplit

import requests

SITE = urlunsplit(('https', 'api.example.test', '', '', ''))


def exchange(code):
    url = urlunparse(('https', 'api.example.test', '/oauth/old_token', '', '', ''))
    assert url.startswith(SITE)
    return requests.post(url, data={'grant_type': 'authorization_code', 'code': code})  # [code]
