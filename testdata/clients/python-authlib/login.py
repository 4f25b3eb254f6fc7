# expect: library authorize=none token=https://api.example.test/oauth/old_token
# expect: POST https://api.example.test/oauth/old_token form username=* password=* auth=basic
from authlib.integrations.httpx_client import OAuth2Client


def login(user, password, secret):
    client = OAuth2Client(client_id='app', client_secret=secret, token_endpoint='https://api.example.test/oauth/old_token')
    return client.fetch_token(username=user, password=password)
