from urllib.parse import quote

import requests

BASE = 'https://api.example.test'
ENDPOINTS = {
    'token': '/oauth/old_token',
    'user': '/v1/users/{id}',
}


class Api:
    def url(self, name, **replace):
        return BASE + ENDPOINTS[name].format(**replace)


class Users(Api):
    def refresh(self, token):
        response = requests.post(self.url('token'), data={'grant_type': 'refresh_token', 'refresh_token': token})  # [token]
        return response.json()

    def user(self, id, params):
        return requests.get(self.url('user', id=quote(id)), params=params)  # [user]
