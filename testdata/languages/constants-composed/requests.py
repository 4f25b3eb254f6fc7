import requests

HOST = 'https://api.example.test'
OAUTH = HOST + '/oauth'
try:
    KEY
except NameError:
    KEY = 'k-1'


class Base(object):
    TOKEN_PATH = '/old_token'
    URLS = {'token': OAUTH + TOKEN_PATH}


class Codes(Base):
    @classmethod
    def exchange(cls, code):
        kwargs = {'data': {'grant_type': 'authorization_code', 'code': code}}
        kwargs['data']['client_id'] = globals_key()
        return requests.request('POST', cls.URLS['token'], **kwargs)  # [code]


def globals_key():
    return KEY
