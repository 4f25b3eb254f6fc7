import os

import requests

host = os.environ.get('SHOP_HOST', 'https://api.example.test')


def exchange(code):
    fields = {'grant_type': 'authorization_code', 'code': code}
    return requests.post(host + '/oauth/old_token', data=fields).json()  # [code]
