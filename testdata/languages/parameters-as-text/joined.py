from urllib.parse import quote_plus

import requests


def exchange(code):
    form = {'grant_type': 'authorization_code', 'code': code}
    body = '&'.join('%s=%s' % (name, quote_plus(value)) for name, value in form.items())
    headers = {'Content-Type': 'application/x-www-form-urlencoded'}
    return requests.post('https://api.example.test/oauth/old_token', data=body, headers=headers)  # [code]
