from urllib.parse import urlencode
from urllib.request import Request, build_opener


def exchange(code):
    body = urlencode({'grant_type': 'authorization_code', 'code': code}).encode('ascii')
    request = Request('https://api.example.test/oauth/old_token', data=body)
    return build_opener().open(request).read()  # [code]
