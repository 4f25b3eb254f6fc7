from typing import Optional

import httpx


class TokenService:
    def __init__(self, http: Optional[httpx.Client] = None) -> None:
        if http is None:
            http = httpx.Client(base_url='https://api.example.test', timeout=10)
        self._http = http

    def exchange(self, code: str) -> dict:
        response = self._http.post('/oauth/old_token', data={'grant_type': 'authorization_code', 'code': code})  # [code]
        response.raise_for_status()
        return response.json()
