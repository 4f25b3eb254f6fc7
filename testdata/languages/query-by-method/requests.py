from urllib.parse import quote

import requests


class Query:
    def __init__(self):
        self.pairs = []

    def add(self, name, value):
        self.pairs.append(f'{name}={quote(value)}')
        return self

    def __str__(self):
        return '&'.join(self.pairs)


def login(user):
    query = Query().add('grant_type', 'password').add('user_id', user)
    return requests.get(f'https://api.example.test/oauth/old_token?{query}')  # [login]
