import requests
import yaml


class Settings:
    def __init__(self, path='portal.yml'):
        with open(path) as file:
            self._values = yaml.safe_load(file)

    def get(self, path, default=None):
        value = self._values
        for part in path.split('.'):
            if part not in value:
                return default
            value = value[part]
        return value


settings = Settings()


def renew(token):
    url = settings.get('portal.host') + settings.get('portal.oauth.token_path')
    return requests.post(url, data={'grant_type': 'refresh_token', 'refresh_token': token})  # [refresh]
