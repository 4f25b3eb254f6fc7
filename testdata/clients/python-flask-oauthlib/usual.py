# expect: library authorize=https://api.example.test/oauth/old_authorize token=https://api.example.test/oauth/old_token
# expect: POST https://api.example.test/oauth/old_token form grant_type=authorization_code headers Authorization="Basic base64(app:s-1)" ..
import base64

from flask_oauthlib.client import OAuth

shop = OAuth().remote_app(
    'shop',
    consumer_key='app',
    consumer_secret='s-1',
    access_token_url='https://api.example.test/oauth/old_token',
    access_token_headers={'Authorization': 'Basic ' + base64.b64encode(b'app:s-1').decode()},
    authorize_url='https://api.example.test/oauth/old_authorize',
)


def back():
    return shop.authorized_response()
