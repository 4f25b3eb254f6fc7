import requests

from transport import Transport


class HttpTransport(Transport):
    base = 'https://api.example.test'

    def send(self, path, fields):
        return requests.post(self.base + path, data=fields)
