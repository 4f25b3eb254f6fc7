import requests

URL = 'https://{host}/{}/{name}'


def exchange(code):
    return requests.post(URL.format('oauth', name='old_token', host='api.example.test'), data={  # [code]
        'grant_type': 'authorization_code', 'code': code,
    })
