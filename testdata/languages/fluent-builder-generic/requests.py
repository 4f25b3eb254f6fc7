import requests


class RequestBuilder:
    def __init__(self, url):
        self._url = url
        self._verb = 'GET'
        self._headers = {}
        self._fields = {}

    @classmethod
    def to(cls, url):
        return cls(url)

    def method(self, verb):
        self._verb = verb
        return self

    def header(self, name, value):
        self._headers[name] = value
        return self

    def field(self, name, value):
        self._fields[name] = value
        return self

    def build(self):
        return requests.Request(self._verb, self._url, headers=self._headers, data=self._fields)


def exchange(code):
    request = (
        RequestBuilder.to('https://api.example.test/oauth/old_token')
        .method('POST')
        .header('Accept', 'application/json')
        .field('grant_type', 'authorization_code')
        .field('code', code)
        .build()
    )
    return requests.Session().send(request.prepare())  # [code]
