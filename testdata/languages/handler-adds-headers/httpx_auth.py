import base64
import os

import httpx


class ShopAuth(httpx.Auth):
    def __init__(self, secret):
        self._secret = secret

    def auth_flow(self, request):
        request.headers['Authorization'] = 'Basic ' + base64.b64encode(f'k-1:{self._secret}'.encode()).decode()
        if request.method == os.environ.get('MARKED'):
            request.headers['X-Shop'] = '7'
        yield request


client = httpx.Client(auth=ShopAuth(os.environ['SHOP_SECRET']))


def exchange(code):
    return client.post('https://api.example.test/oauth/old_token', data={'grant_type': 'authorization_code', 'code': code})  # [code]
