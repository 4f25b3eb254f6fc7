import requests


class Session(object):
    username = None

    def __init__(self):
        self.password = None
        self.api_key = None

    def set_credentials(self, username, password):
        self.username = username
        self.password = password

    def set_api_key(self, api_key):
        self.api_key = api_key

    def open(self):
        if not self.username or self.password is None:
            raise ValueError('No credentials.')
        if self.api_key is None:
            raise ValueError('No key.')
        answer = requests.get('https://api.example.test/oauth/old_token', params={  # [login]
            'grant_type': 'password',
            'user_id': self.username,
            'password': self.password,
            'client_id': self.api_key,
        })
        return answer.json()['access_token']
