import requests


class Sender:
    def __init__(self):
        self.verb = 'POST'
        self.path = '/none'

    def set_verb(self, verb):
        self.verb = verb

    def set_path(self, path):
        self.path = path

    def send(self, fields):
        return requests.request(self.verb, 'https://api.example.test' + self.path, data=fields)


class Codes:
    def __init__(self):
        self.sender = Sender()
        self.sender.set_path('/oauth/old_token')

    def exchange(self, code):
        return self.sender.send({'grant_type': 'authorization_code', 'code': code})  # [code]
