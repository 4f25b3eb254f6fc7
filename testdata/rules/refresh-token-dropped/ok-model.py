import requests


class Store:
    def __init__(self, client):
        self.client = client
        self.access_token = None
        self.refresh_token = None

    def renew(self):
        form = {"grant_type": "refresh_token", "refresh_token": self.refresh_token}
        return requests.post("https://api.getgo.com/oauth/v2/token", data=form, auth=self.client).json()

    def by_default(self):
        token = self.renew()
        self.access_token = token["access_token"]
        self.refresh_token = token.get("refresh_token", self.refresh_token)

    def by_or(self):
        token = self.renew()
        self.access_token = token["access_token"]
        self.refresh_token = token.get("refresh_token") or self.refresh_token

    def by_guard(self):
        token = self.renew()
        self.access_token = token["access_token"]
        if "refresh_token" in token:
            self.refresh_token = token["refresh_token"]

    def once(self):
        return self.renew()["access_token"]
