import requests
from pydantic import BaseModel


class TokenAnswer(BaseModel):
    access_token: str
    expires_in: str  # expect: token-response-expires-in-string high


def obtain(code, client):
    form = {"grant_type": "authorization_code", "code": code}
    return requests.post("https://api.getgo.com/oauth/v2/token", data=form, auth=client).json()


def decoded(code, client):
    return TokenAnswer(**obtain(code, client))


def used(code, client):
    token = obtain(code, client)
    if token["expires_in"] == "3600":  # expect: token-response-expires-in-string high
        return "expires in " + token["expires_in"]  # expect: token-response-expires-in-string high
    return token["expires_in"].strip()  # expect: token-response-expires-in-string high
