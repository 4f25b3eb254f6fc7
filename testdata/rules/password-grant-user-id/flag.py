import requests


def inline(user, password):
    return requests.post('https://api.getgo.com/oauth/v2/token', auth=('a', 'b'), data={
        'grant_type': 'password',
        'user_id': user,  # expect: password-grant-user-id high
        'password': password,
    })


def formatted(user, password):
    url = 'https://api.getgo.com/oauth/access_token?grant_type=password&user_id={}&password={}'  # expect: password-grant-user-id high
    return requests.get(url.format(user, password))
