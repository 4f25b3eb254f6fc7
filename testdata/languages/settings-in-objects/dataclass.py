from dataclasses import dataclass, field

import requests


@dataclass(frozen=True)
class Settings:
    host: str = 'https://api.example.test'
    paths: dict = field(default_factory=lambda: {'token': '/oauth/old_token'})
    timeout: float = 5.0


@dataclass
class Portal:
    settings: Settings = field(default_factory=Settings)

    def exchange(self, code):
        url = self.settings.host + self.settings.paths['token']
        form = {'grant_type': 'authorization_code', 'code': code}
        return requests.post(url, data=form, timeout=self.settings.timeout)  # [code]
