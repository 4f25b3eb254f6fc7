import requests


class Provider:
    host = None
    token_path = None

    @property
    def token_url(self):
        return self.host + self.token_path

    def exchange(self, code):
        return requests.post(self.token_url, {'grant_type': 'authorization_code', 'code': code})  # [code]


class Example(Provider):
    host = 'https://api.example.test'
    token_path = '/oauth/old_token'
