from abc import ABC, abstractmethod

import requests


class Grant(ABC):
    host = 'https://api.example.test'

    @abstractmethod
    def form(self):
        ...

    @property
    @abstractmethod
    def path(self):
        ...

    def run(self):
        return requests.post(self.host + self.path, data=self.form())  # [code]


class Code(Grant):
    path = '/oauth/old_token'

    def __init__(self, code):
        self.code = code

    def form(self):
        return {'grant_type': 'authorization_code', 'code': self.code}


def exchange(code):
    return Code(code).run()
