import requests


def form_of(grant):
    match grant:
        case {'kind': 'code', 'value': code}:
            return {'grant_type': 'authorization_code', 'code': code}
        case {'kind': 'refresh', 'value': token}:
            return {'token': token}
        case _:
            raise ValueError(grant)


def exchange(code):
    return requests.post('https://api.example.test/oauth/old_token', data=form_of({'kind': 'code', 'value': code}))  # [code]
