import requests


class Auth:
    def __init__(self, base, id, secret):
        self.base = base.rstrip('/')
        self.pair = (id, secret)

    @classmethod
    def of(cls, *, base, id, secret):
        return cls(base, id, secret)

    def exchange(self, code):
        return requests.post(self.base + '/oauth/old_token', auth=self.pair, data={  # [code]
            'grant_type': 'authorization_code', 'code': code})


def auth(id, secret):
    return Auth.of(id=id, secret=secret, base='https://api.example.test/')
