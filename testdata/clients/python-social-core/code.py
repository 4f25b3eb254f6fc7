# expect: library authorize=https://api.example.test/oauth/old_authorize token=https://api.example.test/oauth/old_token basic=on
from social_core.backends.oauth import BaseOAuth2


class ShopOAuth2(BaseOAuth2):
    name = 'shop'
    AUTHORIZATION_URL = 'https://api.example.test/oauth/old_authorize'
    ACCESS_TOKEN_URL = 'https://api.example.test/oauth/old_token'
    ACCESS_TOKEN_METHOD = 'POST'
    USE_BASIC_AUTH = True
    EXTRA_DATA = [('refresh_token', 'refresh_token', True)]
