import requests


def exchange(code, id, secret, scope):
    options = {}
    options['headers'] = {}
    options['headers']['Accept'] = 'application/json'
    options.setdefault('auth', (id, secret))
    options['method'] = options.get('method') or 'post'
    data = dict(grant_type='authorization_code', code=code)
    if scope:
        data['scope'] = scope
    options['data'] = data
    options['url'] = 'https://api.example.test/oauth/old_token'
    return requests.request(**options)  # [code]
