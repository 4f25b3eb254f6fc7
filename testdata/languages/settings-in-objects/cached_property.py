from functools import cached_property

import requests


class Client:
    def __init__(self, *, stage=None):
        self.stage = stage

    @cached_property
    def base(self):
        return 'https://api.example.test'

    @staticmethod
    def path(*parts):
        return '/' + '/'.join(parts)

    @classmethod
    def make(cls):
        return cls(stage='live')

    def exchange(self, code):
        url = self.base + self.path('oauth', 'old_token')
        return requests.post(url, data={'grant_type': 'authorization_code', 'code': code})  # [code]


def main(code):
    return Client.make().exchange(code)
