import requests


class Grant:
    type = 'authorization_code'

    def __init__(self):
        self.code = None

    def to_fields(self):
        return {'grant_type': self.type, 'code': self.code}


def send(data):
    if hasattr(data, 'to_fields'):
        data = data.to_fields()
    elif not isinstance(data, dict):
        raise TypeError(data)
    return requests.post('https://api.example.test/oauth/old_token', data=data)  # [code]


def exchange(code):
    grant = Grant()
    grant.code = code
    return send(grant)
