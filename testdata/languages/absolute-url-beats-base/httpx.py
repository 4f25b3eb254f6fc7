import os

import httpx

client = httpx.Client(base_url=os.environ['SHOP_BASE'], timeout=3)


def refresh(token):
    return client.post('https://api.example.test/oauth/old_token', data={'grant_type': 'refresh_token', 'refresh_token': token})  # [refresh]
