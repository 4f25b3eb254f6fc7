from typing import Protocol

import requests


class Transport(Protocol):
    def post(self, path: str, fields: dict) -> dict:
        ...


class RequestsTransport:
    def __init__(self, host='https://api.example.test'):
        self.host = host

    def post(self, path, fields):
        return requests.post(self.host + path, data=fields).json()


class LoggedTransport:
    def __init__(self, inner: Transport):
        self.inner = inner

    def post(self, path, fields):
        print('POST', path)
        return self.inner.post(path, fields)
