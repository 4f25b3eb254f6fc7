import requests


def refresh(token):
    return requests.post('https://api.example.test/oauth/old_token', json={'grant_type': 'refresh_token', 'refresh_token': token})  # [axios]
