import requests


class Endpoints:
    _host = 'https://api.example.test'

    @classmethod
    def token(cls):
        return f'{cls._host}/oauth/old_token'

    @property
    def authorize(self):
        return f'{self._host}/oauth/old_authorize'


class Login:
    def __init__(self):
        self.endpoints = Endpoints()

    def link(self):
        return self.endpoints.authorize + '?client_id=k-1'  # [authorize]

    def run(self, user):
        return requests.get(Endpoints.token(), params={'grant_type': 'password', 'user_id': user}).json()  # [login]
