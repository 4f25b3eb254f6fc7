import requests
from django.conf import settings


def exchange(code):
    url = settings.OAUTH['host'] + settings.OAUTH['paths']['token']
    return requests.post(url, data={'grant_type': 'authorization_code', 'code': code, 'client_id': settings.SHOP_KEY})  # [code]
