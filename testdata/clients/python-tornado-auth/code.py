# expect: library authorize=https://api.example.test/oauth/old_authorize token=https://api.example.test/oauth/old_token
# expect: built https://api.example.test/oauth/old_authorize query response_type=code client_id=app redirect_uri=https://shop.example.test/back
from tornado.auth import OAuth2Mixin
from tornado.web import RequestHandler


class ShopHandler(RequestHandler, OAuth2Mixin):
    _OAUTH_AUTHORIZE_URL = 'https://api.example.test/oauth/old_authorize'
    _OAUTH_ACCESS_TOKEN_URL = 'https://api.example.test/oauth/old_token'

    def get(self):
        self.authorize_redirect(redirect_uri='https://shop.example.test/back', client_id='app')
