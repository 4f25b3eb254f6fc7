import tomllib
from pathlib import Path

import httpx

with (Path(__file__).parent / 'portal.toml').open('rb') as file:
    SETTINGS = tomllib.load(file)


def setting(path):
    value = SETTINGS
    for part in path.split('.'):
        value = value[part]
    return value


def renew(token):
    url = setting('portal.host') + setting('portal.oauth.token_path')
    return httpx.post(url, data={'grant_type': 'refresh_token', 'refresh_token': token})  # [refresh]
