# expect: library authorize=none token=https://api.example.test/oauth/old_token
# expect: POST https://api.example.test/oauth/old_token form refresh_token=* grant_type=refresh_token auth=basic
from authlib.integrations.httpx_client import AsyncOAuth2Client


async def refresh(token, secret):
    client = AsyncOAuth2Client(client_id='app', client_secret=secret)
    return await client.refresh_token('https://api.example.test/oauth/old_token', refresh_token=token)
