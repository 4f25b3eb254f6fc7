import requests

DEBUG = False


def refresh(token):
    # requests.get('https://old.example.test/oauth/old_token?grant_type=password&user_id=1')
    url = 'https://debug.example.test/oauth/old_token' if DEBUG else 'https://api.example.test/oauth/old_token'
    return requests.post(url, data={'grant_type': 'refresh_token', 'refresh_token': token})  # [live]
    requests.get('https://never.example.test/oauth/old_token')
