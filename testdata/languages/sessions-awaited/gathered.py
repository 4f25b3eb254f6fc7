import asyncio

import httpx


async def post(client, path, form):
    return await client.post('https://api.example.test' + path, data=form)


async def exchange(code):
    async with httpx.AsyncClient() as client:
        form = {'grant_type': 'authorization_code', 'code': code}
        answers = await asyncio.gather(post(client, '/oauth/old_token', form))  # [code]
    return answers
