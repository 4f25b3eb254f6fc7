# expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic base64(k-1:*)" User-Agent=shop
import urllib3


def exchange(code, secret):
    headers = urllib3.make_headers(basic_auth='k-1:' + secret, user_agent='shop', keep_alive=True)
    fields = {'grant_type': 'authorization_code', 'code': code}
    url = 'https://api.example.test/oauth/token'
    return urllib3.PoolManager().request('POST', url, fields=fields, encode_multipart=False, headers=headers)
