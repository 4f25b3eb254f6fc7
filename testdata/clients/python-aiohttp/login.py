# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app
import aiohttp


async def login(user, password):
    params = {'grant_type': 'password', 'user_id': user, 'password': password, 'client_id': 'app'}
    async with aiohttp.ClientSession() as session:
        async with session.get('https://api.example.test/oauth/old_token', params=params) as response:
            return await response.json()
