# expect: POST https://api.example.test/oauth/old_token form grant_type=authorization_code code=* redirect_uri=https://shop.example.test/back auth=basic
# expect: POST https://api.example.test/oauth/old_token json grant_type=authorization_code code=*
# expect: POST https://api.example.test/oauth/old_token text grant_type=authorization_code code=*
# expect: POST https://api.example.test/oauth/old_token multipart grant_type=authorization_code code=*
import requests
from requests.auth import HTTPBasicAuth
from urllib.parse import urlencode

URL = 'https://api.example.test/oauth/old_token'


def form(code, secret):
    return requests.post(URL, auth=HTTPBasicAuth('app', secret), data={
        'grant_type': 'authorization_code',
        'code': code,
        'redirect_uri': 'https://shop.example.test/back',
    })


def as_json(code):
    return requests.post(URL, json={'grant_type': 'authorization_code', 'code': code})


def as_text(code):
    return requests.post(URL, data=urlencode({'grant_type': 'authorization_code', 'code': code}))


def as_parts(code):
    return requests.post(URL, files={'grant_type': 'authorization_code', 'code': code})
