import os

from authlib.integrations.requests_client import OAuth2Session


class Connect:
    HOST = 'https://api.example.test'

    def provider(self):
        return OAuth2Session(  # [config]
            os.environ['SHOP_ID'],
            os.environ['SHOP_SECRET'],
            redirect_uri='https://shop.example.test/back',
            authorization_endpoint=self.HOST + '/oauth/old_authorize',
            token_endpoint=f'{self.HOST}/oauth/old_token',
        )
