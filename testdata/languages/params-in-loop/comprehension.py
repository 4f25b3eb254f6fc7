import requests
from urllib.parse import quote_plus


class Directory:
    def __init__(self, key):
        self.key = key

    def login(self, user, password):
        params = {
            'grant_type': 'password',
            'user_id': user,
            'password': password,
            'client_id': self.key,
        }
        query = '&'.join('%s=%s' % (name, quote_plus(value)) for name, value in params.items())
        return requests.get('{0}?{1}'.format('https://api.example.test/oauth/old_token', query))  # [login]
