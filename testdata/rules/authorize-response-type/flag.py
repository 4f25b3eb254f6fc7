from urllib.parse import urlencode

BASE = 'https://api.getgo.com/oauth/v2/authorize'


def inline(state):
    return f'https://api.getgo.com/oauth/v2/authorize?client_id=k-1&state={state}'  # expect: authorize-response-type high


def token(state):
    return BASE + '?' + urlencode({'response_type': 'token', 'client_id': 'k-1', 'state': state})  # expect: authorize-response-type high
