from dataclasses import dataclass, fields
from typing import TypedDict

import requests
from pydantic import AliasChoices, BaseModel, ConfigDict, Field


# Told to ignore or to keep what it doesn't know, also against its base.
class Base(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Ignores(Base):
    model_config = ConfigDict(extra="ignore")

    access_token: str
    expires_in: int


class Keeps(BaseModel):
    access_token: str
    expires_in: int

    class Config:
        extra = "allow"


# The new field is known by another name of the code.
class Renamed(Base):
    access_token: str
    expires_in: int
    kind: str = Field("Bearer", alias="token_type")


class Chosen(Base):
    access_token: str
    expires_in: int
    kind: str = Field("Bearer", validation_alias=AliasChoices("kind", "token_type"))


# A typed dictionary is a dictionary.
class Typed(TypedDict):
    access_token: str
    expires_in: int


# It is given what it knows.
@dataclass
class Picked:
    access_token: str
    expires_in: int


def obtain(code, client):
    form = {"grant_type": "authorization_code", "code": code}
    answer = requests.post("https://api.getgo.com/oauth/v2/token", data=form, auth=client).json()
    known = {f.name for f in fields(Picked)}
    picked = Picked(**{name: value for name, value in answer.items() if name in known})
    return Ignores(**answer), Keeps(**answer), Renamed(**answer), Chosen(**answer), Typed(**answer), picked
