import requests


class Hydrated:
    def __init__(self, **options):
        self.host = 'https://none.example.test'
        self.path = '/oauth/old_token'
        for name, value in options.items():
            setattr(self, name, value)

    def exchange(self, code):
        return requests.post(self.host + self.path, data={  # [code]
            'grant_type': 'authorization_code',
            'code': code,
            'client_id': self.key,
        })


def exchange(code):
    api = Hydrated(host='https://api.example.test', key='k-5')
    return api.exchange(code)
