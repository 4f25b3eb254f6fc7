import requests
from django.conf import settings


def exchange(code):
    url = settings.GOTO_HOST + '/oauth/access_token'  # expect: token-legacy-endpoint high
    return requests.post(url, data={'grant_type': 'authorization_code', 'code': code})
