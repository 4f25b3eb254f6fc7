# expect: library authorize=https://api.example.test/oauth/old_authorize token=https://api.example.test/oauth/old_token
# expect: built https://api.example.test/oauth/old_authorize query response_type=code client_id=app redirect_uri=https://shop.example.test/back
from flask_oauth import OAuth

oauth = OAuth()
shop = oauth.remote_app(
    'shop',
    base_url='https://api.example.test/',
    consumer_key='app',
    consumer_secret='s-1',
    access_token_url='/oauth/old_token',
    authorize_url='/oauth/old_authorize',
)


def login():
    return shop.authorize(callback='https://shop.example.test/back')
