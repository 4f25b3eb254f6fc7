import requests


class Wire:
    host = 'https://api.example.test'

    def submit_form(self, path, fields):
        return requests.post(self.host + path, data=fields)


class Accounts:
    def __init__(self, wire: 'Wire'):
        self.wire = wire

    def exchange(self, code):
        return self.wire.submit_form('/oauth/old_token', {'grant_type': 'authorization_code', 'code': code})  # [code]
