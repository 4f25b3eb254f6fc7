import requests


class Api:
    host = 'https://api.example.test'

    def _call(self, method, path, **kwargs):
        kwargs.setdefault('timeout', 10)
        return requests.request(method, f'{self.host}{path}', **kwargs)

    def post(self, path, **kwargs):
        return self._call('POST', path, **kwargs)

    def exchange(self, code):
        return self.post('/oauth/old_token', data={'grant_type': 'authorization_code', 'code': code})  # [code]
