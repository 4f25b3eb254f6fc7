from dataclasses import dataclass
from typing import Any, Union

import requests


@dataclass
class Success:
    value: Any


@dataclass
class Failure:
    error: str


def post(path, fields) -> Union[Success, Failure]:
    try:
        response = requests.post('https://api.example.test' + path, data=fields)
        response.raise_for_status()
        return Success(response.json())
    except requests.RequestException as problem:
        return Failure(str(problem))


def exchange(code):
    result = post('/oauth/old_token', {'grant_type': 'authorization_code', 'code': code})  # [code]
    if isinstance(result, Failure):
        raise RuntimeError(result.error)
    return result.value['access_token']
