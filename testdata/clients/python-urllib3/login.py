# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app
import json

import urllib3

http = urllib3.PoolManager()


def login(user, password):
    response = http.request('GET', 'https://api.example.test/oauth/old_token', fields={
        'grant_type': 'password', 'user_id': user, 'password': password, 'client_id': 'app'})
    return json.loads(response.data.decode('utf-8'))
