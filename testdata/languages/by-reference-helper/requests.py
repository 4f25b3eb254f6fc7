import base64

import requests


def complete(fields, headers, secret):
    fields['client_id'] = 'k-1'
    headers['Authorization'] = b'Basic ' + base64.b64encode(b'k-1:' + secret)


def exchange(code, secret):
    headers = {}
    fields = {'grant_type': 'authorization_code', 'code': code}
    complete(fields, headers, secret)
    kwargs = {'headers': headers, 'data': fields}
    kwargs['headers']['Accept-Language'] = 'en'
    return requests.post('https://api.example.test/oauth/old_token', **kwargs)  # [code]
