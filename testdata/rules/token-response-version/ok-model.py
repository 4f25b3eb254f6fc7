import requests


def obtain(code, client):
    form = {"grant_type": "authorization_code", "code": code}
    return requests.post("https://api.getgo.com/oauth/v2/token", data=form, auth=client).json()


def compared(code, client, settings):
    token = obtain(code, client)
    return token["version"] == "3", settings["version"] == "2", token.get("version")
