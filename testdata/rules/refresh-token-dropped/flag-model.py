import requests


class Store:
    def __init__(self, client):
        self.client = client
        self.access_token = None
        self.refresh_token = None

    def renew(self):
        form = {"grant_type": "refresh_token", "refresh_token": self.refresh_token}
        return requests.post("https://api.getgo.com/oauth/v2/token", data=form, auth=self.client).json()

    def overwrite(self):
        token = self.renew()
        self.access_token = token["access_token"]
        self.refresh_token = token["refresh_token"]  # expect: refresh-token-dropped high


class Settings:
    def __init__(self, values, client):
        self.values = values
        self.client = client

    def renew(self):
        form = {"grant_type": "refresh_token", "refresh_token": self.values["refresh"]}
        token = requests.post("https://api.getgo.com/oauth/v2/token", data=form, auth=self.client).json()
        self.access = token["access_token"]  # expect: refresh-token-dropped high
