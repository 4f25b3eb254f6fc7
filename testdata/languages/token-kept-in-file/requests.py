from dataclasses import dataclass
from pathlib import Path

import requests


@dataclass
class Token:
    access_token: str

    @classmethod
    def of(cls, answer):
        return cls(access_token=answer['access_token'])


def exchange(code):
    response = requests.post(  # [code]
        'https://api.example.test/oauth/old_token',
        data={'grant_type': 'authorization_code', 'code': code},
    )
    response.raise_for_status()
    token = Token.of(response.json())
    Path('token.txt').write_text(token.access_token)
