import requests
from pydantic import BaseModel
from pydantic_settings import BaseSettings, SettingsConfigDict


class Oauth(BaseModel):
    token_path: str


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix='SHOP_', env_nested_delimiter='__', env_file='.env')

    host: str
    oauth: Oauth


def exchange(code):
    settings = Settings()
    form = {'grant_type': 'authorization_code', 'code': code}
    return requests.post(settings.host + settings.oauth.token_path, data=form)  # [code]
