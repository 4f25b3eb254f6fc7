# expect: POST https://api.example.test/oauth/old_token form grant_type=authorization_code code=*
import aiohttp


async def exchange(code):
    form = aiohttp.FormData()
    form.add_field('grant_type', 'authorization_code')
    form.add_field('code', code)
    async with aiohttp.ClientSession() as session:
        async with session.post('https://api.example.test/oauth/old_token', data=form) as response:
            return await response.json()
