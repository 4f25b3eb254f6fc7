import os

import requests
from requests.auth import AuthBase, _basic_auth_str


class Signed(AuthBase):
    def __init__(self, secret, marked):
        self.secret = secret
        self.marked = marked

    def __call__(self, request):
        request.headers['Authorization'] = _basic_auth_str('k-1', self.secret)
        if self.marked:
            request.headers.update({'X-Shop': '7'})
        return request


class Client:
    def __init__(self, secret, marked=None):
        self.http = requests.Session()
        self.http.auth = Signed(secret, marked)

    def exchange(self, code):
        data = {'grant_type': 'authorization_code', 'code': code}
        return self.http.post('https://api.example.test/oauth/old_token', data=data)  # [code]


def main(code, marked):
    return Client(os.environ['SHOP_SECRET'], marked).exchange(code)
