import requests
from urllib.parse import urljoin


class BaseSession(requests.Session):
    def __init__(self, base):
        super().__init__()
        self.base = base

    def request(self, method, url, *args, **kwargs):
        return super().request(method, urljoin(self.base, url), *args, **kwargs)


http = BaseSession('https://api.example.test')


def exchange(code):
    return http.post('/oauth/old_token', data={'grant_type': 'authorization_code', 'code': code})  # [code]
