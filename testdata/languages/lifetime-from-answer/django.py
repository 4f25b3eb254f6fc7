import requests
from django.core.cache import cache


def exchange(code):
    answer = requests.post('https://api.example.test/oauth/old_token', data={  # [code]
        'grant_type': 'authorization_code', 'code': code}).json()
    cache.set('shop_token', answer['access_token'], answer['expires_in'] - 60)
