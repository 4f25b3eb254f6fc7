from enum import Enum

import requests

HOST = 'https://api.example.test'


class Verb(Enum):
    GET = 'GET'
    POST = 'POST'


class Grant(str, Enum):
    CODE = 'authorization_code'
    REFRESH = 'refresh_token'


class Path(Enum):
    TOKEN = '/oauth/old_token'
    ME = '/v1/me'


def call(verb, path, fields):
    if verb is Verb.GET:
        return requests.request(verb.value, HOST + path.value, params=fields)
    return requests.request(verb.value, HOST + path.value, data=fields)


def exchange(code):
    return call(Verb.POST, Path.TOKEN, {'grant_type': Grant.CODE.value, 'code': code})  # [code]
