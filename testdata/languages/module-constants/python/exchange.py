import requests

import shop
from shop import KEY as client


def exchange(code):
    body = {}
    body['grant_type'] = 'authorization_code'
    body['code'] = code
    body.setdefault('client_id', client)
    return requests.post(shop.TOKEN, data=body)  # [code]
