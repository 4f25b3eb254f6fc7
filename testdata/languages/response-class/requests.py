import requests
from flask import request, session


class Reply:
    def __init__(self, response):
        self.data = response.json()

    @property
    def token(self):
        return self.data['access_token']


class Http:
    def post(self, url, fields):
        return Reply(requests.post(url, data=fields))


def callback():
    http = Http()
    reply = http.post('https://api.example.test/oauth/old_token', {'grant_type': 'authorization_code', 'code': request.args['code']})  # [code]
    session['token'] = reply.token
