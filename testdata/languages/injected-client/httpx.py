import httpx


class TokenRepository:
    def __init__(self, http: httpx.Client) -> None:
        self._http = http

    def exchange(self, code: str) -> dict:
        response = self._http.post('https://api.example.test/oauth/old_token', data={  # [code]
            'grant_type': 'authorization_code', 'code': code})
        return response.json()
