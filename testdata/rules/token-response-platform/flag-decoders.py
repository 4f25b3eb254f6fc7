from dataclasses import dataclass, field
from typing import NotRequired, Optional, TypedDict

import requests
from pydantic import AliasChoices, BaseModel, Field


# Required, by its own name and by others.
class Required(BaseModel):
    access_token: str
    place: str = Field(alias="platform")  # expect: token-response-platform high error


class Chosen(BaseModel):
    token: str = Field(validation_alias=AliasChoices("accessToken", "access_token"))
    expires_in: int
    place: str = Field(validation_alias=AliasChoices("origin", "platform"))  # expect: token-response-platform medium error


class Demanded(BaseModel):
    access_token: str
    expires_in: int
    place: str = Field(..., alias="platform")  # expect: token-response-platform medium error


# Optional, by a default.
class Defaulted(BaseModel):
    access_token: str
    expires_in: int
    place: Optional[str] = Field(default=None, alias="platform")  # expect: token-response-platform medium warning


class Positioned(BaseModel):
    access_token: str
    expires_in: int
    place: Optional[str] = Field(None, alias="platform")  # expect: token-response-platform medium warning


@dataclass
class Data:
    access_token: str
    expires_in: int
    platform: str  # expect: token-response-platform medium error


@dataclass
class DataDefaulted:
    access_token: str
    expires_in: int
    platform: str = "GLOBAL"  # expect: token-response-platform medium warning


@dataclass
class DataField:
    access_token: str
    expires_in: int
    platform: str = field(default="GLOBAL")  # expect: token-response-platform medium warning


# A typed dictionary checks nothing while the program runs.
class Typed(TypedDict):
    access_token: str
    organizer_key: str
    platform: str  # expect: token-response-platform medium warning


class Partly(TypedDict, total=False):
    access_token: str
    organizer_key: str
    platform: NotRequired[str]  # expect: token-response-platform medium warning


def obtain(code, client):
    form = {"grant_type": "authorization_code", "code": code}
    answer = requests.post("https://api.getgo.com/oauth/v2/token", data=form, auth=client)
    return Required.model_validate(answer.json())
