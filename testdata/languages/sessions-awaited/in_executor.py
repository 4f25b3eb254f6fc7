import asyncio
import functools

import requests


async def exchange(code):
    loop = asyncio.get_running_loop()
    form = {'grant_type': 'authorization_code', 'code': code}
    send = functools.partial(requests.post, 'https://api.example.test/oauth/old_token', data=form)
    return await loop.run_in_executor(None, send)  # [code]
