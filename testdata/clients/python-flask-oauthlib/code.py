# expect: library authorize=https://api.example.test/oauth/old_authorize token=https://api.example.test/oauth/old_token
# expect: built https://api.example.test/oauth/old_authorize query response_type=code client_id=app redirect_uri=https://shop.example.test/back
# expect: POST https://api.example.test/oauth/old_token form grant_type=authorization_code headers ..
from flask_oauthlib.client import OAuth

oauth = OAuth()
shop = oauth.remote_app(
    'shop',
    consumer_key='app',
    consumer_secret='s-1',
    access_token_method='POST',
    access_token_url='https://api.example.test/oauth/old_token',
    authorize_url='https://api.example.test/oauth/old_authorize',
)


def login():
    return shop.authorize(callback='https://shop.example.test/back')


def back():
    return shop.authorized_response()
