# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app
import httpx


async def login(user, password):
    async with httpx.AsyncClient(base_url='https://api.example.test') as client:
        response = await client.get('/oauth/old_token', params={
            'grant_type': 'password', 'user_id': user, 'password': password, 'client_id': 'app'})
        return response.json()
