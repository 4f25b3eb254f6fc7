import requests


def login_with(**credentials):
    return requests.get('https://api.example.test/oauth/old_token', params=dict(grant_type='password', **credentials))  # [login]
