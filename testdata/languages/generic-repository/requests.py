from abc import ABC, abstractmethod
from typing import Generic, TypeVar

import requests

Entity = TypeVar('Entity')


class Repository(ABC, Generic[Entity]):
    def __init__(self, base):
        self.base = base

    @property
    @abstractmethod
    def resource(self) -> str:
        ...

    def create(self, fields):
        response = requests.post(self.base + self.resource, json=fields)
        return response.json()


class TokenRepository(Repository[dict]):
    def __init__(self):
        super().__init__('https://api.example.test')

    @property
    def resource(self):
        return '/oauth/old_token'

    def refresh(self, token):
        return self.create({'grant_type': 'refresh_token', 'refresh_token': token})['access_token']  # [refresh]
