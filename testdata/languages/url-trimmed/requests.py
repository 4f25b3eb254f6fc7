import requests

BASE = 'https://api.example.test/'
PREFIX = '/oauth/'


def url(path):
    return '/'.join([BASE.rstrip('/'), PREFIX.strip('/'), path.lstrip('/')])


def exchange(code):
    return requests.post(url('/old_token'), data={'grant_type': 'authorization_code', 'code': code})  # [code]
