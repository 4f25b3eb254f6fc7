import requests


class Connector:
    def __init__(self, base, prefix):
        self.base, self.prefix = base, prefix

    def post(self, path, fields):
        return requests.post(''.join([self.base, self.prefix, path]), data=fields)


class TokenConnector(Connector):
    def __init__(self):
        Connector.__init__(self, 'https://api.example.test', '/oauth')

    def exchange(self, code):
        return self.post('/old_token', {'grant_type': 'authorization_code', 'code': code})  # [code]
