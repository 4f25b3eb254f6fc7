# expect: library authorize=https://api.example.test/oauth/old_authorize token=https://api.example.test/oauth/old_token
# expect: built https://api.example.test/oauth/old_authorize query response_type=code client_id=app redirect_uri=https://shop.example.test/back
# expect: POST https://api.example.test/oauth/old_token form code=* grant_type=authorization_code headers ..
from rauth import OAuth2Service

service = OAuth2Service(
    client_id='app',
    client_secret='s-1',
    name='shop',
    authorize_url='https://api.example.test/oauth/old_authorize',
    access_token_url='https://api.example.test/oauth/old_token',
)


def start():
    return service.get_authorize_url(redirect_uri='https://shop.example.test/back')


def exchange(code):
    return service.get_auth_session(data={'code': code, 'grant_type': 'authorization_code'})
