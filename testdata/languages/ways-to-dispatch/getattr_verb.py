import requests


def call(verb, path, **options):
    return getattr(requests, verb.lower())('https://api.example.test' + path, **options)


def exchange(code):
    return call('POST', '/oauth/old_token', data={'grant_type': 'authorization_code', 'code': code})  # [code]
