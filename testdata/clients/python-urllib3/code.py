# expect: POST https://api.example.test/oauth/old_token form grant_type=authorization_code code=*
# expect: POST https://api.example.test/oauth/old_token multipart grant_type=authorization_code code=*
import urllib3


def exchange(code):
    http = urllib3.PoolManager()
    fields = {'grant_type': 'authorization_code', 'code': code}
    return http.request('POST', 'https://api.example.test/oauth/old_token', fields=fields, encode_multipart=False)


def in_parts(code):
    return urllib3.request('POST', 'https://api.example.test/oauth/old_token', fields={
        'grant_type': 'authorization_code', 'code': code})
