import requests


class Wire:
    def __init__(self):
        self.url = None
        self.fields = {}

    def set_url(self, url):
        self.url = url

    def set_fields(self, fields):
        self.fields = fields

    def send(self):
        return requests.post(self.url, data=self.fields)
