from dataclasses import asdict, dataclass

import requests


@dataclass
class CodeGrant:
    code: str
    grant_type: str = 'authorization_code'


def exchange(code):
    return requests.post('https://api.example.test/oauth/old_token', data=asdict(CodeGrant(code)))  # [code]
