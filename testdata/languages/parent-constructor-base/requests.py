import requests


class Connector(object):
    def __init__(self, base, prefix='/v1'):
        self.base = base
        self.prefix = prefix

    def post(self, path, fields):
        return requests.post(self.base + self.prefix + path, data=fields)


class TokenConnector(Connector):
    def __init__(self):
        super(TokenConnector, self).__init__('https://api.example.test', prefix='/oauth')

    def exchange(self, code):
        return self.post('/old_token', {'grant_type': 'authorization_code', 'code': code})  # [code]
