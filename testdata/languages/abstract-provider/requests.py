from abc import ABC, abstractmethod
from urllib.parse import urlencode

import requests


class OAuthClient(ABC):
    def __init__(self, client_id):
        self.client_id = client_id

    @property
    @abstractmethod
    def authorize_endpoint(self):
        ...

    @property
    @abstractmethod
    def token_endpoint(self):
        ...

    def authorize_url(self):
        return self.authorize_endpoint + '?' + urlencode({'client_id': self.client_id})  # [authorize]

    def exchange(self, code):
        return requests.post(self.token_endpoint, data={'grant_type': 'authorization_code', 'code': code})  # [exchange]


class ShopClient(OAuthClient):
    authorize_endpoint = 'https://api.example.test/oauth/old_authorize'
    token_endpoint = 'https://api.example.test/oauth/old_token'

    def __init__(self):
        super().__init__('k-1')
