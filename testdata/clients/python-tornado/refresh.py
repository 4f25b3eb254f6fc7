# expect: POST https://api.example.test/oauth/old_token form grant_type=refresh_token refresh_token=* headers Accept=application/json
import tornado.httpclient


def refresh(token):
    client = tornado.httpclient.HTTPClient()
    return client.fetch(
        'https://api.example.test/oauth/old_token',
        method='POST',
        headers={'Accept': 'application/json'},
        body='grant_type=refresh_token&refresh_token=' + token,
    )
