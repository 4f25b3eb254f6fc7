import requests

PLACES = [
    {'name': 'token', 'url': 'https://api.example.test/oauth/old_token'},
    {'name': 'seats', 'url': 'https://api.example.test/v1/seats'},
]


def login(user):
    place = next(p for p in PLACES if p['name'] == 'token')
    return requests.get(place['url'], params={'grant_type': 'password', 'user_id': user})  # [login]
