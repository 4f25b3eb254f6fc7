import os

import requests

host = os.getenv('SHOP_HOST') or 'https://api.example.test'


def exchange(code):
    fields = {'grant_type': 'authorization_code', 'code': code}
    return requests.post(host + '/oauth/old_token', data=fields).json()  # [code]
