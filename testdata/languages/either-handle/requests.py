import requests


def exchange(code, proxied):
    if proxied:
        session = requests.Session()
        session.headers.update({'Accept': 'application/json', 'X-Proxy': '1'})
    else:
        session = requests.Session()
        session.headers['Accept'] = 'application/json'
    return session.post('https://api.example.test/oauth/old_token', data={  # [code]
        'grant_type': 'authorization_code', 'code': code})
