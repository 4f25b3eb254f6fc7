import httpx


class Portal:
    def __init__(self):
        self._client = httpx.Client(base_url='https://api.example.test/oauth/', timeout=10)

    def exchange(self, code):
        return self._client.post('old_token', data={'grant_type': 'authorization_code', 'code': code})  # [code]
