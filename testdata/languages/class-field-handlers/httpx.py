import httpx


class Session:
    PATH = '/oauth/old_token'
    _key = 'k-1'
    token = None

    def __init__(self):
        self.http = httpx.Client(base_url='https://api.example.test')

    def exchange(self, code):
        fields = {'grant_type': 'authorization_code', 'code': code, 'client_id': self._key}
        data = self.http.post(Session.PATH, data=fields).json()  # [code]
        self.token = data['access_token']
