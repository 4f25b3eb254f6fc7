import attr
import requests


@attr.s(auto_attribs=True)
class Settings:
    host: str = 'https://api.example.test'
    path: str = attr.ib(default='/oauth/old_token')


@attr.define
class Tokens:
    settings: Settings = attr.field(factory=Settings)

    def exchange(self, code):
        url = '{}{path}'.format(self.settings.host, path=self.settings.path)
        return requests.post(url, data={'grant_type': 'authorization_code', 'code': code})  # [code]
