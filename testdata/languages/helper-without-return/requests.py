import sys

import requests


def fail(why):
    print(why, file=sys.stderr)
    raise RuntimeError(why)


def run(code, live):
    if live:
        url = 'https://api.example.test/oauth/old_token'
    else:
        fail('not live')
    body = {}
    body['grant_type'] = 'authorization_code'
    body['code'] = code
    return requests.post(url, data=body)  # [code]
