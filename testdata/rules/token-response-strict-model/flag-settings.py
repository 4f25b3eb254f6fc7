from typing import NamedTuple

import requests
from pydantic import BaseModel, Extra


# The older ways to say it.
class Inner(BaseModel):  # expect: token-response-strict-model high error
    access_token: str
    expires_in: int

    class Config:
        extra = "forbid"


class Named(BaseModel):  # expect: token-response-strict-model medium error
    access_token: str
    organizer_key: str

    class Config:
        extra = Extra.forbid


class Literal(BaseModel):  # expect: token-response-strict-model medium error
    model_config = {"extra": "forbid"}

    access_token: str
    account_key: str


# A base class may say it for all.
class Base(BaseModel):
    model_config = {"extra": "forbid"}


class Inherits(Base):  # expect: token-response-strict-model medium error
    access_token: str
    account_key: str


class Fields(NamedTuple):  # expect: token-response-strict-model high error
    access_token: str
    refresh_token: str


def obtain(code, client):
    form = {"grant_type": "authorization_code", "code": code}
    answer = requests.post("https://api.getgo.com/oauth/v2/token", data=form, auth=client).json()
    return Inner(**answer), Fields(**answer)
