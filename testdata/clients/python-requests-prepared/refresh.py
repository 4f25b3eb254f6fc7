# expect: POST https://api.example.test/oauth/token form grant_type=refresh_token headers X-Shop=7 X-Desk=9
# expect: GET https://api.example.test/v1/me query .. headers ..
import requests
from acme.signing import Signed


class Marked(requests.auth.AuthBase):
    def __call__(self, request):
        request.headers.update({'X-Shop': '7'})
        request.headers['X-Desk'] = '9'
        return request


def refresh():
    return requests.post('https://api.example.test/oauth/token', data={'grant_type': 'refresh_token'}, auth=Marked())


def me():
    return requests.get('https://api.example.test/v1/me', auth=Signed('k-1'))
