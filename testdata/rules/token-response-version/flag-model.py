import requests


def obtain(code, client):
    form = {"grant_type": "authorization_code", "code": code}
    return requests.post("https://api.getgo.com/oauth/v2/token", data=form, auth=client).json()


def compared(code, client):
    token = obtain(code, client)
    if token["version"] == "2":  # expect: token-response-version high
        return "old"
    return token.get("version") in ("1", "2")  # expect: token-response-version high
