from dataclasses import dataclass

import requests


@dataclass
class Shop:
    key: str
    host: str = 'https://api.example.test'
    path: str = '/oauth/old_token'

    def exchange(self, code):
        return requests.post(self.host + self.path, data={  # [code]
            'grant_type': 'authorization_code', 'code': code, 'client_id': self.key})


shop = Shop(key='k-1')
