from dataclasses import dataclass

import requests


@dataclass
class CodeGrant:
    code: str


@dataclass
class RefreshGrant:
    token: str


def fields(grant):
    match grant:
        case CodeGrant(code=code):
            return {'grant_type': 'authorization_code', 'code': code}
        case RefreshGrant(token=token):
            return {'grant_type': 'refresh_token', 'refresh_token': token}


def token(grant):
    return requests.post('https://api.example.test/oauth/old_token', data=fields(grant)).json()  # [token]


def exchange(code):
    return token(CodeGrant(code))


def refresh(old):
    return token(RefreshGrant(old))
