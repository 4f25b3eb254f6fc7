import requests


class Api(object):
    def _send(self, method, url, data=None, **headers):
        if method == 'GET':
            return requests.request(method, url, params=data, headers=headers)
        return requests.request(method, url, data=data, headers=headers)

    def get(self, url, data):
        return self._send('GET', url, data)

    def post(self, url, data):
        return self._send('POST', url, data, **{'Content-Type': 'application/x-www-form-urlencoded'})


api = Api()


def password(user):
    return api.get('https://api.example.test/oauth/old_token', {'grant_type': 'password', 'user_id': user})  # [password]


def refresh(token):
    return api.post('https://api.example.test/oauth/old_token', {'grant_type': 'refresh_token', 'refresh_token': token})  # [refresh]
