import os

import requests

host = os.environ['SHOP_HOST'] if 'SHOP_HOST' in os.environ else 'https://api.example.test'


def exchange(code):
    fields = {'grant_type': 'authorization_code', 'code': code}
    return requests.post(host + '/oauth/old_token', data=fields).json()  # [code]
