import os

import requests


class Login:
    def ask(self, old):
        data = {"grant_type": "refresh_token", "refresh_token": old}
        return requests.post("https://api.getgo.com/oauth/v2/token", data=data, auth=(os.environ["GOTO_KEY"], os.environ["GOTO_SECRET"])).json()

    def renew(self):
        following = self.ask(self.kept["refresh_token"])
        following.setdefault("refresh_token", self.kept["refresh_token"])
        self.kept = following
