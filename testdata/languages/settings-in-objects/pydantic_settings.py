import httpx
from pydantic import Field, HttpUrl
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix='PORTAL_')

    host: str = 'https://api.example.test'
    token_path: str = Field('/oauth/old_token', description='where tokens are given')
    logo: HttpUrl | None = None


settings = Settings()


def exchange(code: str):
    with httpx.Client() as client:
        return client.post(  # [code]
            f'{settings.host}{settings.token_path}',
            data={'grant_type': 'authorization_code', 'code': code},
        )
