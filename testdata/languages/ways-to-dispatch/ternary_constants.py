import requests

LIVE = True
HOST = 'https://api.example.test' if LIVE else 'https://stage.example.test'


def exchange(code):
    data = {'grant_type': 'authorization_code', 'code': code} if code else None
    if data is None:
        return None
    return requests.post(HOST + '/oauth/old_token', data=data)  # [code]
