import aiohttp


class Portal:
    def __init__(self):
        self._session = aiohttp.ClientSession()

    async def _post(self, path, form):
        response = await self._session.post(f'https://api.example.test{path}', data=form)
        response.raise_for_status()
        return response

    async def exchange(self, code):
        return await self._post('/oauth/old_token', {'grant_type': 'authorization_code', 'code': code})  # [code]
