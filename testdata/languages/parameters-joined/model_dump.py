import requests
from pydantic import BaseModel


class CodeGrant(BaseModel):
    grant_type: str = 'authorization_code'
    code: str


def exchange(code):
    grant = CodeGrant(code=code)
    return requests.post('https://api.example.test/oauth/old_token', data=grant.model_dump())  # [code]
