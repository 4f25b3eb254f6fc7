import requests

TOKEN = 'https://api.example.test/oauth/old_token'

HANDLERS = {
    'password': lambda user: requests.get(TOKEN, params={'grant_type': 'password', 'user_id': user}),  # [password]
    'refresh': lambda token: requests.post(TOKEN, data={'grant_type': 'refresh_token', 'refresh_token': token}),  # [refresh]
}


def handle(kind, value):
    handler = HANDLERS.get(kind)
    if handler is None:
        raise KeyError(kind)
    return handler(value)
