import requests


class TokenStore:
    def __init__(self, key=None):
        self.key = key

    def refresh(self, token):
        if self.key is None:
            return False
        url = f'https://api.example.test/oauth/old_token?grant_type=refresh_token&refresh_token={token}&client_id={self.key}'
        return requests.get(url).text  # [refresh]
