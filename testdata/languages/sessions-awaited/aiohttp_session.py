import asyncio

import aiohttp


async def exchange(code):
    async with aiohttp.ClientSession('https://api.example.test') as session:
        form = {'grant_type': 'authorization_code', 'code': code}
        async with session.post('/oauth/old_token', data=form) as response:  # [code]
            return await response.json()


def main(code):
    return asyncio.run(exchange(code))
