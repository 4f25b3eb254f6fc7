import requests


def fail(message):
    raise RuntimeError(message)


def run(token, mode):
    value = token or fail('no token')
    verb = 'POST' if mode == 'live' else fail('no mode')
    return requests.request(verb, 'https://api.example.test/oauth/old_token', data={  # [refresh]
        'grant_type': 'refresh_token', 'refresh_token': value})
