from enum import Enum

import requests


class Verb(str, Enum):
    GET = 'GET'
    POST = 'POST'


class Path(Enum):
    TOKEN = '/oauth/old_token'

    def url(self):
        return 'https://api.example.test' + self.value


class Codes:
    def exchange(self, code):
        data = {'grant_type': 'authorization_code', 'code': code}
        return requests.request(Verb.POST.value, Path.TOKEN.url(), data=data)  # [code]
