import requests


class Sends(object):
    host = 'https://api.example.test'
    path = None

    def submit(self, fields):
        return requests.post(self.host + self.path, data=fields)
