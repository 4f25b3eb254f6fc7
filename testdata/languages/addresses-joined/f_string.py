import requests

HOST = 'api.example.test'
VERSION = ''


def exchange(code):
    scheme, folder = 'https', 'oauth'
    url = f'{scheme}://{HOST}{VERSION and "/" + VERSION}/{folder}/old_token'
    return requests.post(url, data={'grant_type': 'authorization_code', 'code': code})  # [code]
