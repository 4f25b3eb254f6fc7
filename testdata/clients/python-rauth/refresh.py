# expect: library authorize=https://api.example.test/oauth/old_authorize token=https://api.example.test/oauth/old_token
# expect: POST https://api.example.test/oauth/old_token form refresh_token=* grant_type=refresh_token headers .. auth=basic
from rauth import OAuth2Service


def refresh(token):
    service = OAuth2Service(
        'app', 's-1', 'shop', 'https://api.example.test/oauth/old_token', 'https://api.example.test/oauth/old_authorize')
    return service.get_raw_access_token(data={'refresh_token': token, 'grant_type': 'refresh_token'}, auth=('app', 's-1'))
