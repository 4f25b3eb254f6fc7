import requests

from settings import Settings


def login(user):
    return requests.get(Settings.host + '/oauth/old_token', params={  # [login]
        'grant_type': 'password', 'user_id': user, 'client_id': Settings.key})
