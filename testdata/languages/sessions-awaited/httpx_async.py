import httpx


async def exchange(code: str) -> dict:
    async with httpx.AsyncClient(base_url='https://api.example.test') as client:
        response = await client.request('POST', '/oauth/old_token', data={  # [code]
            'grant_type': 'authorization_code',
            'code': code,
        })
    return response.json()
