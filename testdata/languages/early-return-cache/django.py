import requests
from django.conf import settings
from django.core.cache import cache

YEAR = 365 * 24 * 60 * 60


def shop_token():
    token = cache.get('shop_token')
    if token:
        return token
    response = requests.post('https://api.example.test/oauth/old_token', data={  # [login]
        'grant_type': 'password',
        'user_id': settings.SHOP_USER,
        'password': settings.SHOP_PASSWORD,
    })
    answer = response.json()
    cache.set('shop_token', answer['access_token'], timeout=YEAR)
    return answer['access_token']
