import asyncio

import aiohttp

HOSTS = ('https://api.example.test',)


async def refresh_all(tokens):
    host, = HOSTS

    async def refresh(token):
        async with aiohttp.ClientSession() as session:
            async with session.post(host + '/oauth/old_token', data={  # [refresh]
                'grant_type': 'refresh_token',
                'refresh_token': token,
            }) as response:
                return response.ok

    return all(await asyncio.gather(*[refresh(token) for token in tokens]))
