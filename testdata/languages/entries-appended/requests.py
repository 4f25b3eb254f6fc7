import requests


def fields(values):
    pairs = []
    for name, value in values.items():
        pairs.append((name, value))
    return pairs


def exchange(code):
    headers = {'Accept': 'application/json'}
    headers.setdefault('X-Shop', '7')
    body = dict(fields({'grant_type': 'authorization_code', 'code': code}))
    for name, value in {'redirect_uri': 'https://shop.example.test/back'}.items():
        body[name] = value
    return requests.post('https://api.example.test/oauth/old_token', headers=headers, data=body)  # [code]
