import base64
import os

import requests
from requests.auth import AuthBase


class ShopAuth(AuthBase):
    def __init__(self, key, secret):
        self.key = key
        self.secret = secret

    def __call__(self, r):
        pair = base64.b64encode(f'{self.key}:{self.secret}'.encode()).decode()
        r.headers['Authorization'] = 'Basic ' + pair
        if r.body and len(r.body) > 20:
            r.headers['X-Shop'] = '7'
        return r


def exchange(code):
    return requests.post(  # [code]
        'https://api.example.test/oauth/old_token',
        data={'grant_type': 'authorization_code', 'code': code},
        auth=ShopAuth('k-1', os.environ['SHOP_SECRET']),
    )
