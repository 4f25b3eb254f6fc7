from io import StringIO
from urllib.parse import quote
from urllib.request import urlopen


def body(params):
    out = StringIO()
    for index, (name, value) in enumerate(params):
        if index:
            out.write('&')
        out.write('%s=%s' % (name, quote(value)))
    return out.getvalue()


def exchange(code):
    params = [('grant_type', 'authorization_code'), ('code', code)]
    return urlopen('https://api.example.test/oauth/old_token', body(params).encode())  # [code]
