import requests


class Grants:
    def grant_code(self, value):
        return {'grant_type': 'authorization_code', 'code': value}

    def form(self, kind, value):
        return getattr(self, 'grant_' + kind)(value)


def exchange(code):
    return requests.post('https://api.example.test/oauth/old_token', data=Grants().form('code', code))  # [code]
