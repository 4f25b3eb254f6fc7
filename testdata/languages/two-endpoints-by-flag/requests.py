import requests

HOSTS = {'live': 'https://api.example.test', 'test': 'https://sandbox.example.test'}


def exchange(code, testing):
    host = HOSTS['test' if testing else 'live']
    return requests.post(f'{host}/oauth/old_token', data={'grant_type': 'authorization_code', 'code': code})  # [code]
