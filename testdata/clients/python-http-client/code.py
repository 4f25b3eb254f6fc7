# expect: POST https://api.example.test/oauth/old_token text grant_type=authorization_code code=* headers Content-Type=application/x-www-form-urlencoded Authorization="Basic base64(app:*)"
import http.client
from base64 import b64encode
from urllib.parse import urlencode


def exchange(code, secret):
    connection = http.client.HTTPSConnection('api.example.test', timeout=10)
    headers = {
        'Content-Type': 'application/x-www-form-urlencoded',
        'Authorization': 'Basic ' + b64encode(b'app:' + secret).decode('ascii'),
    }
    connection.request('POST', '/oauth/old_token', urlencode({'grant_type': 'authorization_code', 'code': code}), headers)
    return connection.getresponse().read()
