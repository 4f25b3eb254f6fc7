from typing import Final, TypedDict

import requests


class Endpoint(TypedDict, total=False):
    host: str
    path: str


TOKEN: Final[Endpoint] = Endpoint(host='https://api.example.test', path='/oauth/old_token')
ME: Final[Endpoint] = {'host': TOKEN['host'], 'path': '/me'}


def exchange(code: str) -> requests.Response:
    return requests.post(TOKEN['host'] + TOKEN['path'], data=dict(grant_type='authorization_code', code=code))  # [code]
