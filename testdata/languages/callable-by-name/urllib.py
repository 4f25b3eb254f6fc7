import sys
from urllib.parse import urlencode
from urllib.request import urlopen


class Wire:
    def fetch(self, path, query):
        return urlopen('https://api.example.test' + path + '?' + urlencode(query))

    @staticmethod
    def load(path, query):
        return Wire().fetch(path, query)


def run(name, *arguments):
    return getattr(Wire(), name)(*arguments)


def login(user):
    return run('fetch', '/oauth/old_token', {'grant_type': 'password', 'user_id': user})  # [login]


def refresh(token):
    call = getattr(Wire, 'load')
    return call('/oauth/old_token', {'grant_type': 'refresh_token', 'refresh_token': token})  # [refresh]
