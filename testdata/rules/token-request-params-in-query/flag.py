import requests

URL = 'https://api.getgo.com/oauth/v2/token'


def inline(code):
    return requests.post(f'https://api.getgo.com/oauth/v2/token?grant_type=authorization_code&code={code}', auth=('a', 'b'))  # expect: token-request-params-in-query high


def by_params(user, password):
    return requests.post(URL, auth=('a', 'b'), params={  # expect: token-request-params-in-query high
        'grant_type': 'password',
        'username': user,
        'password': password,
    })
