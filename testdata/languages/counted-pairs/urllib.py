from urllib.parse import quote
from urllib.request import urlopen

HOST = 'https://api.example.test'


def get(path, *pairs):
    query = ''
    i = 0
    while i < len(pairs):
        query += ('&' if query else '?') + pairs[i] + '=' + quote(pairs[i + 1])
        i += 2
    return urlopen(HOST + path + query)


def login(user):
    return get('/oauth/old_token', 'grant_type', 'password', 'user_id', user, 'client_id', 'k-1')  # [login]
