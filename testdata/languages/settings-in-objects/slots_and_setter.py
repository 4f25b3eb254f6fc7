import requests


class Portal:
    __slots__ = ('_host',)

    def __init__(self, host='https://api.example.test/'):
        self.host = host

    @property
    def host(self):
        return self._host

    @host.setter
    def host(self, value):
        self._host = value.rstrip('/')

    def exchange(self, code):
        return requests.post(self.host + '/oauth/old_token', data={'grant_type': 'authorization_code', 'code': code})  # [code]
