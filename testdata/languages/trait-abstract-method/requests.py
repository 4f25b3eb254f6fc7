import requests


class Refreshes(object):
    token = None

    def endpoint(self):
        raise NotImplementedError

    def secret(self):
        raise NotImplementedError

    def renew(self):
        body = requests.post(self.endpoint(), data={  # [send]
            'grant_type': 'refresh_token',
            'refresh_token': self.secret(),
        }).json()
        self.token = body['access_token']


class Stored(object):
    stored = None


class Connection(Refreshes, Stored):
    def endpoint(self):
        return 'https://api.example.test' + '/oauth/old_token'

    def secret(self):
        return self.stored
