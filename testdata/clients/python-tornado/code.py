# expect: POST https://api.example.test/oauth/old_token form grant_type=authorization_code code=* auth=basic
from urllib.parse import urlencode

from tornado import gen
from tornado.httpclient import AsyncHTTPClient, HTTPRequest


@gen.coroutine
def exchange(code, secret):
    body = urlencode({'grant_type': 'authorization_code', 'code': code})
    request = HTTPRequest(
        'https://api.example.test/oauth/old_token', method='POST', body=body, auth_username='app', auth_password=secret)
    response = yield AsyncHTTPClient().fetch(request)
    raise gen.Return(response.body)
