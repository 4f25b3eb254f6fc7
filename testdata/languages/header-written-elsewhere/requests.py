import requests


class ShopClient:
    def __init__(self):
        self.headers = {'Accept': 'application/json'}

    def authorize(self, token):
        self.headers['Authorization'] = 'Bearer ' + token

    def me(self):
        return requests.get('https://api.example.test/v1/me', headers=self.headers)  # [me]

    def refresh(self, token):
        headers = self.headers.copy()
        headers.pop('Authorization', None)
        fields = {'grant_type': 'refresh_token', 'refresh_token': token}
        return requests.post('https://api.example.test/oauth/old_token', data=fields, headers=headers)  # [refresh]
