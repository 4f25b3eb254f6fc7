import aiohttp
from yarl import URL

BASE = URL('https://api.example.test')


async def exchange(code):
    async with aiohttp.ClientSession() as session:
        url = BASE / 'oauth' / 'old_token'
        async with session.post(url, data={'grant_type': 'authorization_code', 'code': code}) as response:  # [code]
            return await response.json()
