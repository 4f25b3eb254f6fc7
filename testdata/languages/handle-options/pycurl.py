import pycurl
from io import BytesIO
from urllib.parse import urlencode


def exchange(code, id, secret):
    buffer = BytesIO()
    curl = pycurl.Curl()
    curl.setopt(curl.URL, 'https://api.example.test/oauth/old_token')
    curl.setopt(pycurl.POSTFIELDS, urlencode({'grant_type': 'authorization_code', 'code': code}))
    headers = ['Accept: application/json']
    headers.append('X-Shop: 7')
    curl.setopt(curl.HTTPHEADER, headers)
    curl.setopt(pycurl.USERPWD, '%s:%s' % (id, secret))
    curl.setopt(pycurl.WRITEDATA, buffer)
    curl.perform()  # [code]
    curl.close()
    return buffer.getvalue()
