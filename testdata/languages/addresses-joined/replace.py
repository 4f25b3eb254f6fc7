import requests

TEMPLATE = 'https://api.example.test/oauth/{endpoint}'
AUTHORIZE = TEMPLATE.replace('{endpoint}', 'old_authorize')


def exchange(code):
    url = AUTHORIZE.replace('old_authorize', 'old_token')
    return requests.post(url, data={'grant_type': 'authorization_code', 'code': code})  # [code]
