# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app
# expect: POST https://api.example.test/v1/seats query seat=* headers Accept=text/plain
# expect: DELETE https://api.example.test/v1/seats query seat=*
import json

import urllib3

http = urllib3.PoolManager()


def seats(seat):
    http.request_encode_url('POST', 'https://api.example.test/v1/seats', {'seat': seat}, {'Accept': 'text/plain'})
    http.request_encode_url('DELETE', 'https://api.example.test/v1/seats', fields={'seat': seat})


def login(user, password):
    response = http.request('GET', 'https://api.example.test/oauth/old_token', fields={
        'grant_type': 'password', 'user_id': user, 'password': password, 'client_id': 'app'})
    return json.loads(response.data.decode('utf-8'))
