import requests

URL = '%(scheme)s://%(host)s/%%s/%%s' % {'scheme': 'https', 'host': 'api.example.test'}


def exchange(code):
    return requests.post(URL % ('oauth', 'old_token'), data={'grant_type': 'authorization_code', 'code': code})  # [code]
