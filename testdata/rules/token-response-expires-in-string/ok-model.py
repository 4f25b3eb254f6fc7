import time

import requests
from pydantic import BaseModel


class TokenAnswer(BaseModel):
    access_token: str
    expires_in: int


def obtain(code, client):
    form = {"grant_type": "authorization_code", "code": code}
    return requests.post("https://api.getgo.com/oauth/v2/token", data=form, auth=client).json()


# Numbers, conversions that take both, and another's field.
def used(code, client, coupon):
    token = obtain(code, client)
    until = time.time() + int(token["expires_in"]) - 60
    return TokenAnswer(**token), until, token["expires_in"] > 60, str(token["expires_in"]) == "3600", coupon["expires_in"].strip()
