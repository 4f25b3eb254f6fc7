from dataclasses import dataclass
from typing import Optional

import requests
from pydantic import BaseModel


class Lenient(BaseModel):
    access_token: str
    expires_in: int


class Known(BaseModel, extra="forbid"):
    access_token: str
    organizer_key: str
    token_type: Optional[str] = None


@dataclass
class Arguments:
    access_token: str
    expires_in: int


def obtain(code, client):
    form = {"grant_type": "authorization_code", "code": code}
    answer = requests.post("https://api.getgo.com/oauth/v2/token", data=form, auth=client).json()
    return Lenient(**answer), Known(**answer), Arguments(access_token=answer["access_token"], expires_in=answer["expires_in"])
