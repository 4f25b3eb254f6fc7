import requests

URL = 'https://api.getgo.com/oauth/v2/token'


def inline(code, secret):
    data = {'grant_type': 'authorization_code', 'code': code}
    data['client_secret'] = secret  # expect: token-request-client-secret high
    return requests.post(URL, data=data)


def in_url(code, secret):
    return requests.get('https://api.getgo.com/oauth/access_token?grant_type=authorization_code&code=%s&client_secret=%s' % (code, secret))  # expect: token-request-client-secret high
