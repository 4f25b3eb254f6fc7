# expect: library authorize=none token=https://api.example.test/oauth/token basic=off
# expect: POST https://api.example.test/oauth/token form code=* client_id=k-1 client_secret=s-1
from requests_oauthlib import OAuth2Session


def exchange(code):
    session = OAuth2Session('k-1', redirect_uri='https://app.example.test/back')
    return session.fetch_token(
        token_url='https://api.example.test/oauth/token', code=code, client_secret='s-1', include_client_id=True)
