import webbrowser
from urllib.parse import urlencode

BASE = 'https://api.getgo.com/oauth/v2/authorize'


def inline(client_id):
    webbrowser.open(f'https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id={client_id}')  # expect: authorize-missing-state high


def by_map(client_id):
    query = urlencode({'response_type': 'code', 'client_id': client_id})  # expect: authorize-missing-state high
    return f'{BASE}?{query}'


def constant(client_id):
    return BASE + '?' + urlencode({'response_type': 'code', 'client_id': client_id, 'state': 'xyz'})  # expect: authorize-missing-state high
