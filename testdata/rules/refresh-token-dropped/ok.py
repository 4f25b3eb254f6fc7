import requests

URL = 'https://api.getgo.com/oauth/v2/token'


def renew(old, auth):
    return requests.post(URL, auth=auth, data={'grant_type': 'refresh_token', 'refresh_token': old}).json()


class Store:
    token = None
    refresh_token = None

    def by_default(self, auth):
        answer = renew(self.refresh_token, auth)
        self.token = answer['access_token']
        self.refresh_token = answer.get('refresh_token', self.refresh_token)

    def by_or(self, auth):
        answer = renew(self.refresh_token, auth)
        self.token = answer['access_token']
        self.refresh_token = answer.get('refresh_token') or self.refresh_token

    def by_guard(self, auth):
        answer = renew(self.refresh_token, auth)
        self.token = answer['access_token']
        if 'refresh_token' in answer:
            self.refresh_token = answer['refresh_token']

    def by_exception(self, auth):
        answer = renew(self.refresh_token, auth)
        self.token = answer['access_token']
        try:
            self.refresh_token = answer['refresh_token']
        except KeyError:
            pass

    def once(self, auth):
        return renew(self.refresh_token, auth)['access_token']
