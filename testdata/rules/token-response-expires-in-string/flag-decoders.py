from dataclasses import dataclass
from typing import Optional, TypedDict

import requests
from pydantic import BaseModel, Field


# A model checks; a data class and a typed dictionary only believe it.
class Model(BaseModel):
    access_token: str
    life: Optional[str] = Field(None, alias="expires_in")  # expect: token-response-expires-in-string high error


@dataclass
class Data:
    access_token: str
    expires_in: str  # expect: token-response-expires-in-string medium warning


class Typed(TypedDict):
    access_token: str
    expires_in: str  # expect: token-response-expires-in-string medium warning


def obtain(code, client):
    form = {"grant_type": "authorization_code", "code": code}
    answer = requests.post("https://api.getgo.com/oauth/v2/token", data=form, auth=client)
    return Model.model_validate(answer.json())
