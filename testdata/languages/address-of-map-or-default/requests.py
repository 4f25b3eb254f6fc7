import requests


def login(user, given):
    address = given.get('address', 'https://api.example.test/oauth/old_token')
    return requests.get(address, params={'grant_type': 'password', 'user_id': user})  # [login]
