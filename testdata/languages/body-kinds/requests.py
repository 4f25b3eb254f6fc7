import requests


def refresh(token):
    parts = {'grant_type': 'refresh_token', 'refresh_token': token}
    return requests.post('https://api.example.test/oauth/old_token', files=parts)  # [map]
