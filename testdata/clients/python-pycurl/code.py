# expect: POST https://api.example.test/oauth/old_token form grant_type=authorization_code code=* headers Accept=application/json auth=basic
import pycurl
from io import BytesIO
from urllib.parse import urlencode


def exchange(code, secret):
    buffer = BytesIO()
    curl = pycurl.Curl()
    curl.setopt(pycurl.URL, 'https://api.example.test/oauth/old_token')
    curl.setopt(pycurl.HTTPHEADER, ['Accept: application/json'])
    curl.setopt(pycurl.USERPWD, 'app:' + secret)
    curl.setopt(pycurl.POSTFIELDS, urlencode({'grant_type': 'authorization_code', 'code': code}))
    curl.setopt(pycurl.WRITEFUNCTION, buffer.write)
    curl.perform()
    return buffer.getvalue()
