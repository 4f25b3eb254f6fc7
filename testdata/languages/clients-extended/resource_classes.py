import requests


class Resource:
    def __init__(self, client):
        self.client = client


class Tokens(Resource):
    def exchange(self, code):
        return self.client.post('/oauth/old_token', grant_type='authorization_code', code=code)  # [code]


class Client:
    def __init__(self, host='https://api.example.test'):
        self.host = host
        self.tokens = Tokens(self)

    def post(self, path, **form):
        return requests.post(self.host + path, data=form)


def main(code):
    return Client().tokens.exchange(code)
