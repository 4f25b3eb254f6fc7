import requests


def add_kind(headers, kind):
    headers['X-Kind'] = kind


def refresh(token):
    headers = {'Accept': 'application/json'}
    options = {'headers': headers}
    add_kind(options['headers'], 'refresh')
    options['data'] = {'grant_type': 'refresh_token', 'refresh_token': token}
    return requests.post('https://api.example.test/oauth/old_token', **options)  # [shared]


def exchange(code):
    headers = {'Accept': 'application/json'}
    options = {'headers': dict(headers)}
    add_kind(headers, 'never sent')
    options['data'] = {'grant_type': 'authorization_code', 'code': code}
    return requests.post('https://api.example.test/oauth/old_token', **options)  # [copied]
