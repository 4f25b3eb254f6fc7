# expect: library authorize=none token=https://api.example.test/oauth/old_token
# expect: POST https://api.example.test/oauth/old_token form username=* password=* auth=basic
from oauthlib.oauth2 import LegacyApplicationClient
from requests_oauthlib import OAuth2Session


def login(user, password, secret):
    session = OAuth2Session(client=LegacyApplicationClient(client_id='app'))
    return session.fetch_token(
        token_url='https://api.example.test/oauth/old_token', username=user, password=password, client_secret=secret)
