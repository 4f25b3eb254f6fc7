# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app
import httplib
import json
from urllib import urlencode


def login(user, password):
    connection = httplib.HTTPSConnection('api.example.test')
    query = urlencode({'grant_type': 'password', 'user_id': user, 'password': password, 'client_id': 'app'})
    connection.request('GET', '/oauth/old_token?' + query)
    answer = json.loads(connection.getresponse().read())
    connection.close()
    return answer
