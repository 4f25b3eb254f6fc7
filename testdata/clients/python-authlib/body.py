# expect: library authorize=none token=https://api.example.test/oauth/token basic=off
# expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* client_id=k-1 client_secret=s-1
from authlib.integrations.httpx_client import AsyncOAuth2Client


async def exchange(code):
    async with AsyncOAuth2Client(
        'k-1', 's-1',
        token_endpoint='https://api.example.test/oauth/token',
        token_endpoint_auth_method='client_secret_post',
    ) as client:
        return await client.fetch_token(grant_type='authorization_code', code=code)
