# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app
import json
from urllib.parse import urlencode

from tornado.httpclient import AsyncHTTPClient


async def login(user, password):
    query = urlencode({'grant_type': 'password', 'user_id': user, 'password': password, 'client_id': 'app'})
    response = await AsyncHTTPClient().fetch('https://api.example.test/oauth/old_token?' + query)
    return json.loads(response.body)
