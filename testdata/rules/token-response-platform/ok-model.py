import platform
import requests


def obtain(code, client):
    form = {"grant_type": "authorization_code", "code": code}
    return requests.post("https://api.getgo.com/oauth/v2/token", data=form, auth=client).json()


# Any other platform.
def other(code, client, device):
    token = obtain(code, client)
    me = requests.get("https://api.getgo.com/admin/rest/v1/me", headers={"Authorization": "Bearer " + token["access_token"]})
    return me.json()["platform"], device["platform"], platform.system(), token["organizer_key"]
