import requests
from dynaconf import Dynaconf

settings = Dynaconf(settings_files=['settings.toml'])


def renew(token):
    url = settings.portal.host + settings.get('portal.oauth.token_path')
    return requests.post(url, data={'grant_type': 'refresh_token', 'refresh_token': token})  # [refresh]
