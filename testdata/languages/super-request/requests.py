import requests


class Base:
    root = 'https://api.example.test'

    def request(self, verb, path, headers=None, **options):
        headers = dict({'Accept': 'application/json'}, **(headers or {}))
        return requests.request(verb, self.root + path, headers=headers, **options)


class Shop(Base):
    def request(self, verb, path, **options):
        return super().request(verb, path, headers={'X-Shop': '7'}, **options)

    def me(self):
        return self.request('GET', '/v1/me')  # [me]

    def refresh(self, token):
        data = {'grant_type': 'refresh_token', 'refresh_token': token}
        return self.request('POST', '/oauth/old_token', data=data)  # [refresh]
