import requests


def exchange(code):
    class Transport:
        host = 'https://api.example.test'

        def post(self, path):
            fields = {'grant_type': 'authorization_code', 'code': code}
            return requests.post(self.host + path, data=fields)  # [code]

    return Transport().post('/oauth/old_token')
