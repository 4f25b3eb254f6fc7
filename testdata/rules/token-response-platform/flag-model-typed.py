from dataclasses import dataclass
from typing import Optional

import requests
from pydantic import BaseModel, Field


class TokenAnswer(BaseModel):
    access_token: str
    where: str = Field(alias="platform")  # expect: token-response-platform high


@dataclass
class Credentials:
    access_token: str
    organizer_key: str
    platform: Optional[str] = None  # expect: token-response-platform medium


def obtain(code, client):
    form = {"grant_type": "authorization_code", "code": code}
    answer = requests.post("https://api.getgo.com/oauth/v2/token", data=form, auth=client)
    token = TokenAnswer.model_validate(answer.json())
    return token.where  # expect: token-response-platform high
