from enum import Enum

import requests


class Host(str, Enum):
    LIVE = 'https://api.example.test'
    STAGE = 'https://stage.example.test'


class Path(Enum):
    TOKEN = '/oauth/old_token'
    ME = '/me'


class Grant(Enum):
    CODE = 'authorization_code'


def exchange(code):
    form = {'grant_type': Grant.CODE.value, 'code': code}
    return requests.post(Host.LIVE + Path.TOKEN.value, data=form)  # [code]
