import requests
from django.core.cache import cache

URL = 'https://api.getgo.com/oauth/v2/token'


def cached(code, auth):
    answer = requests.post(URL, auth=auth, data={'grant_type': 'authorization_code', 'code': code}).json()
    cache.set('token', answer['access_token'], 31536000)  # expect: token-lifetime-assumed high
