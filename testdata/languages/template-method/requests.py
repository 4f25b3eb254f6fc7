from abc import ABC, abstractmethod

import requests


class Grant(ABC):
    host = 'https://api.example.test'

    @abstractmethod
    def verb(self): ...

    @abstractmethod
    def fields(self): ...

    def execute(self):
        place = 'params' if self.verb() == 'GET' else 'data'
        return requests.request(self.verb(), self.host + '/oauth/old_token', **{place: self.fields()})  # [send]


class PasswordGrant(Grant):
    def __init__(self, user):
        self.user = user

    def verb(self):
        return 'GET'

    def fields(self):
        return {'grant_type': 'password', 'user_id': self.user}


class RefreshGrant(Grant):
    def __init__(self, token):
        self.token = token

    def verb(self):
        return 'POST'

    def fields(self):
        return {'grant_type': 'refresh_token', 'refresh_token': self.token}
