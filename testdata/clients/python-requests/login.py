# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app headers Accept=application/json
import requests


def login(user, password):
    params = {'grant_type': 'password', 'user_id': user, 'password': password, 'client_id': 'app'}
    return requests.get('https://api.example.test/oauth/old_token', params, headers={'Accept': 'application/json'}).json()
