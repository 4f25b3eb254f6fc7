# expect: library authorize=https://api.example.test/oauth/old_authorize token=none
# expect: library authorize=none token=https://api.example.test/oauth/old_token
# expect: built https://api.example.test/oauth/old_authorize query response_type=code client_id=app redirect_uri=https://shop.example.test/back state=*
# expect: POST https://api.example.test/oauth/old_token form code=* auth=basic
from requests_oauthlib import OAuth2Session


def start():
    session = OAuth2Session('app', redirect_uri='https://shop.example.test/back')
    url, state = session.authorization_url('https://api.example.test/oauth/old_authorize')
    return url


def exchange(code, secret):
    session = OAuth2Session('app')
    return session.fetch_token('https://api.example.test/oauth/old_token', code=code, client_secret=secret)
