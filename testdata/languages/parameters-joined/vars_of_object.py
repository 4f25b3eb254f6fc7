import requests


class Grant:
    def __init__(self, code):
        self.grant_type = 'authorization_code'
        self.code = code


def exchange(code):
    return requests.post('https://api.example.test/oauth/old_token', data=vars(Grant(code)))  # [code]
