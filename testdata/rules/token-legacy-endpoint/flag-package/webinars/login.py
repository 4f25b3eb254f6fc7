import requests

from . import urls


def exchange(code):
    return requests.post(urls.TOKEN, data={'grant_type': 'authorization_code', 'code': code})
