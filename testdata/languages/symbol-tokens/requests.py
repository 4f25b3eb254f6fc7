from enum import Enum, auto
from urllib.parse import quote

import requests


class Key(Enum):
    HOST = auto()
    TOKEN = auto()


class Settings:
    def __init__(self):
        self._values = {}

    def provide(self, key, value):
        self._values[key] = value
        return self

    def text(self, key):
        return self._values[key]


SETTINGS = Settings().provide(Key.HOST, 'https://api.example.test').provide(Key.TOKEN, '/oauth/old_token')


def exchange(code):
    return requests.post(  # [code]
        SETTINGS.text(Key.HOST) + SETTINGS.text(Key.TOKEN),
        data='grant_type=authorization_code&code=' + quote(code),
        headers={'Content-Type': 'application/x-www-form-urlencoded'},
    )
