from dataclasses import dataclass, replace

import requests


@dataclass(frozen=True)
class Call:
    host: str
    path: str
    verb: str = 'GET'


ME = Call('https://api.example.test', '/v1/me')
TOKEN = replace(ME, path='/oauth/old_token', verb='POST')


def send(call, fields=None):
    return requests.request(call.verb, call.host + call.path, data=fields)  # [me]


def who_am_i():
    return send(ME)


def refresh(old):
    return send(TOKEN, {'grant_type': 'refresh_token', 'refresh_token': old})  # [token]
