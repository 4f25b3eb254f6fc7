from dataclasses import dataclass

import requests
import yaml


@dataclass
class Api:
    host: str
    token_path: str = '/oauth/none'

    @property
    def token_url(self):
        return self.host + self.token_path


def load(path='shop.yaml'):
    with open(path, encoding='utf-8') as file:
        document = yaml.safe_load(file)
    return Api(**document['api'])


def exchange(code):
    api = load()
    return requests.post(api.token_url, data={'grant_type': 'authorization_code', 'code': code})  # [code]
