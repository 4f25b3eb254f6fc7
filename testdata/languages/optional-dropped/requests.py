import requests


def exchange(code, scope=None):
    fields = [('grant_type', 'authorization_code'), ('code', code), ('scope', scope)]
    data = dict(filter(lambda field: field[1] is not None, fields))
    return requests.post('https://api.example.test/oauth/old_token', data=data)  # [code]
