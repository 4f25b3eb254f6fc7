import requests


class Provider(object):
    host = None

    def submit(self, fields):
        return requests.post(self.host + '/oauth/old_token', data=fields)


class One(Provider):
    host = 'https://api.example.test'

    def exchange(self, code):
        return self.submit({'grant_type': 'authorization_code', 'code': code})  # [one]


class Two(Provider):
    host = 'https://login.other.test'

    def exchange(self, code):
        return self.submit({'grant_type': 'authorization_code', 'code': code})  # [two]
