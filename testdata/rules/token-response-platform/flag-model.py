import requests


def obtain(code, client):
    form = {"grant_type": "authorization_code", "code": code}
    return requests.post("https://api.getgo.com/oauth/v2/token", data=form, auth=client).json()


def required(code, client):
    token = obtain(code, client)
    return token["platform"]  # expect: token-response-platform high


def optional(code, client):
    return obtain(code, client).get("platform")  # expect: token-response-platform high
