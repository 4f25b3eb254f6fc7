from typing import Callable

import requests


def caller(path: str, trace: str) -> Callable[[dict], requests.Response]:
    return lambda fields: requests.post(f'https://api.example.test{path}', headers={'X-Trace': trace}, data=fields)


by_refresh = caller('/oauth/old_token', 'r')
by_code = caller('/oauth/old_token', 'c')


def refresh(token):
    return by_refresh({'grant_type': 'refresh_token', 'refresh_token': token})  # [refresh]


def exchange(code):
    return by_code({'grant_type': 'authorization_code', 'code': code})  # [code]
