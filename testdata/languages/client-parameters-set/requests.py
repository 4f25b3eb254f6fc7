import requests


class Call:
    def __init__(self, verb, path):
        self.verb = verb
        self.url = 'https://api.example.test' + path
        self.parameters = {}

    def set(self, name, value):
        self.parameters[name] = value
        return self

    def send(self):
        if self.verb == 'GET':
            return requests.request(self.verb, self.url, params=self.parameters)
        return requests.request(self.verb, self.url, data=self.parameters)


def login(user):
    call = Call('GET', '/oauth/old_token')
    call.set('grant_type', 'password')
    call.set('user_id', user)
    return call.send()  # [get]


def refresh(token):
    call = Call('POST', '/oauth/old_token')
    call.set('grant_type', 'refresh_token').set('refresh_token', token)
    return call.send()  # [post]
