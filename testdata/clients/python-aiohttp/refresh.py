# expect: POST https://api.example.test/oauth/old_token json grant_type=refresh_token refresh_token=*
# expect: PUT https://api.example.test/v1/a form a=1
# expect: PATCH https://api.example.test/v1/b form b=2
# expect: DELETE https://api.example.test/v1/c
# expect: POST https://api.example.test/v1/d form d=4
import aiohttp


async def refresh(token):
    session = aiohttp.ClientSession(base_url='https://api.example.test')
    response = await session.post('/oauth/old_token', json={'grant_type': 'refresh_token', 'refresh_token': token})
    await session.close()
    return await response.json()


async def verbs(session: aiohttp.ClientSession):
    async with aiohttp.ClientSession() as session:
        await session.put('https://api.example.test/v1/a', data={'a': '1'})
        await session.patch('https://api.example.test/v1/b', data={'b': '2'})
        await session.delete('https://api.example.test/v1/c')
    async with aiohttp.request('POST', 'https://api.example.test/v1/d', data={'d': '4'}) as response:
        return response
