# expect: POST https://api.example.test/oauth/old_token form grant_type=authorization_code code=* headers Accept=application/json auth=basic
import aiohttp


async def exchange(code, secret):
    async with aiohttp.ClientSession(headers={'Accept': 'application/json'}) as session:
        response = await session.post(
            'https://api.example.test/oauth/old_token',
            auth=aiohttp.BasicAuth('app', secret),
            data={'grant_type': 'authorization_code', 'code': code},
        )
        return await response.json()
