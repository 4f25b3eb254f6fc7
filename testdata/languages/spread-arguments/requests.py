import requests


def send(path, verb, fields):
    return requests.request(verb, 'https://api.example.test' + path, data=fields)


def forward(*args, **kwargs):
    return send(*args, **kwargs)


def exchange(code):
    return forward('/oauth/old_token', 'POST', fields={'grant_type': 'authorization_code', 'code': code})  # [code]
