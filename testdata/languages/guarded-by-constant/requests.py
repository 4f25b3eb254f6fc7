import requests

SANDBOX = False
OPTIONS = {'post': True}


def exchange(code):
    host = 'https://sandbox.example.test' if SANDBOX else 'https://api.example.test'
    fields = {'grant_type': 'authorization_code', 'code': code}
    if OPTIONS['post'] and not SANDBOX:
        return requests.post(host + '/oauth/old_token', data=fields)  # [code]
    return requests.get(host + '/oauth/old_token', params=fields)
