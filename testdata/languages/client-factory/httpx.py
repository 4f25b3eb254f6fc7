import httpx

DEFAULTS = {'base_url': 'https://none.example.test', 'timeout': 10}
HEADERS = {'X-App': 'shop'}


def make_client(headers=None, **overrides):
    return httpx.Client(**{**DEFAULTS, **overrides}, headers={**HEADERS, **(headers or {})})


client = make_client(base_url='https://api.example.test/oauth', headers={'Accept': 'application/json'})


def exchange(code):
    return client.post('/old_token', data={'grant_type': 'authorization_code', 'code': code})  # [code]
