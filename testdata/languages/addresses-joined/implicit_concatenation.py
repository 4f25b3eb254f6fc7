import requests

URL = (
    'https://'
    'api.example.test'
    + '/'.join(['', 'oauth', 'old_token'])
)


def exchange(code):
    return requests.post(URL, data={'grant_type': 'authorization_code', 'code': code})  # [code]
