import asyncio

import requests


async def exchange(code):
    form = {'grant_type': 'authorization_code', 'code': code}
    return await asyncio.to_thread(requests.post, 'https://api.example.test/oauth/old_token', data=form)  # [code]
