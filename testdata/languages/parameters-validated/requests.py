import requests

REQUIRED = ['grant_type', 'code', 'client_id']


def check(fields):
    missing = [name for name in REQUIRED if not fields.get(name)]
    if missing:
        raise ValueError('%s missing' % ', '.join(missing))
    return fields


def exchange(code, client):
    fields = check({'grant_type': 'authorization_code', 'code': code, 'client_id': client})
    return requests.post('https://api.example.test/oauth/old_token', data=fields)  # [code]
