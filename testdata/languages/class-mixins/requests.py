import requests


def sending(base):
    class Sender(base):
        def post(self, **fields):
            return requests.post(self.host() + '/oauth/old_token', data=fields, headers={'X-Trace': '7'})

    return Sender


class Live:
    def host(self):
        return 'https://api.example.test'


class Stage:
    def host(self):
        return 'https://stage.example.test'


class LiveTokens(sending(Live)):
    def exchange(self, code):
        return self.post(grant_type='authorization_code', code=code)  # [code]


class StageTokens(sending(Stage)):
    def renew(self, token):
        return self.post(grant_type='refresh_token', refresh_token=token)  # [refresh]
