import requests


class Call:
    def __init__(self, verb, url):
        self.verb, self.url = verb, url
        self.options = {'headers': {}}

    @classmethod
    def post(cls, url):
        return cls('POST', url)

    def header(self, name, value):
        self.options['headers'][name] = value
        return self

    def basic(self, id, secret):
        self.options['auth'] = (id, secret)
        return self

    def form(self, **fields):
        self.options['data'] = fields
        return self

    def send(self):
        return requests.request(self.verb, self.url, **self.options)


def exchange(code, id, secret):
    return (
        Call.post('https://api.example.test/oauth/old_token')
        .header('X-App', 'shop')
        .basic(id, secret)
        .form(grant_type='authorization_code', code=code)
        .send()  # [code]
    )
