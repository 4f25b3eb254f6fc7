# expect: library authorize=none token=https://api.example.test/oauth/old_token
# expect: POST https://api.example.test/oauth/old_token form refresh_token=* client_id=app grant_type=refresh_token headers ..
# expect: POST https://api.example.test/oauth/old_token form refresh_token=* grant_type=refresh_token headers .. auth=basic
from requests.auth import HTTPBasicAuth
from requests_oauthlib import OAuth2Session


def refresh(token, save):
    session = OAuth2Session('app', token=token, auto_refresh_url='https://api.example.test/oauth/old_token', token_updater=save)
    return session.refresh_token('https://api.example.test/oauth/old_token', refresh_token=token['refresh_token'], client_id='app')


def refresh_as_client(token, secret):
    session = OAuth2Session('app', token=token)
    return session.refresh_token(
        'https://api.example.test/oauth/old_token', refresh_token=token['refresh_token'], auth=HTTPBasicAuth('app', secret))
