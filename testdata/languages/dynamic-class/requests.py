import requests


class Refresh:
    def __init__(self, token):
        self.token = token

    def to_fields(self):
        return {'grant_type': 'refresh_token', 'refresh_token': self.token}


GRANTS = {'refresh': Refresh}


def run(token):
    grant_class = GRANTS['refresh']
    grant = grant_class(token)
    return requests.post('https://api.example.test/oauth/old_token', data=grant.to_fields())  # [send]
