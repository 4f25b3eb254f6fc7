from dataclasses import dataclass

import requests
from pydantic import BaseModel, ConfigDict


class Configured(BaseModel):  # expect: token-response-strict-model high
    model_config = ConfigDict(extra="forbid")

    access_token: str
    expires_in: int


class Keyword(BaseModel, extra="forbid"):  # expect: token-response-strict-model medium
    access_token: str
    organizer_key: str


# A data class takes no arguments that it doesn't know.
@dataclass
class Arguments:  # expect: token-response-strict-model high
    access_token: str
    refresh_token: str


def obtain(code, client):
    form = {"grant_type": "authorization_code", "code": code}
    answer = requests.post("https://api.getgo.com/oauth/v2/token", data=form, auth=client).json()
    return Configured.model_validate(answer), Arguments(**answer)
