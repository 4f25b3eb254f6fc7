import enum

import requests


class Verb(enum.StrEnum):
    GET = enum.auto()
    POST = 'POST'


def exchange(code):
    data = {'grant_type': 'authorization_code', 'code': code}
    return requests.request(Verb.POST, 'https://api.example.test/oauth/old_token', data=data)  # [code]
