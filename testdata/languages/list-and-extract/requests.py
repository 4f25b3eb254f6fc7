import requests


def settings():
    return 'https://api.example.test', {'path': '/oauth/old_token', 'key': 'k-1', 'unused': None}


def login(user):
    host, more = settings()
    path, client_id = more['path'], more.pop('key', 'none')
    return requests.get(host + path, params={'grant_type': 'password', 'user_id': user, 'client_id': client_id})  # [login]
