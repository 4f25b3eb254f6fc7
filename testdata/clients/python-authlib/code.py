# expect: library authorize=https://api.example.test/oauth/old_authorize token=none
# expect: library authorize=none token=https://api.example.test/oauth/old_token
# expect: built https://api.example.test/oauth/old_authorize query response_type=code client_id=app redirect_uri=https://shop.example.test/back state=*
# expect: POST https://api.example.test/oauth/old_token form code=* grant_type=authorization_code auth=basic
from authlib.integrations.requests_client import OAuth2Session


def start(secret):
    client = OAuth2Session('app', secret, redirect_uri='https://shop.example.test/back')
    uri, state = client.create_authorization_url('https://api.example.test/oauth/old_authorize')
    return uri


def exchange(code, secret):
    client = OAuth2Session('app', secret)
    return client.fetch_token('https://api.example.test/oauth/old_token', code=code, grant_type='authorization_code')
