import requests

from . import constants as c
from .constants import TOKEN_URL


def exchange(code):
    assert TOKEN_URL.startswith(c.HOST)
    return requests.post(c.TOKEN_URL, data={'grant_type': 'authorization_code', 'code': code})  # [code]
