import requests
from django.core.cache import cache

URL = 'https://api.getgo.com/oauth/v2/token'


def cached(code, auth):
    answer = requests.post(URL, auth=auth, data={'grant_type': 'authorization_code', 'code': code}).json()
    cache.set('token', answer['access_token'], answer['expires_in'] - 60)
    cache.set('refresh', answer['refresh_token'], 30 * 24 * 3600)
    cache.set('name', answer['firstName'], 31536000)
