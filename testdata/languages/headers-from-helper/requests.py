import base64

import requests


def common():
    return {'Accept': 'application/json', 'User-Agent': 'shop/1'}


def basic(id, secret):
    encoded = base64.b64encode(':'.join([id, secret]).encode('utf-8')).decode('ascii')
    return {'Authorization': 'Basic {}'.format(encoded)}


def bearer(token):
    return dict(Authorization='Bearer ' + token)


def refresh(token, id, secret):
    return requests.post(  # [token]
        'https://api.example.test/oauth/old_token',
        headers={**common(), **basic(id, secret)},
        data={'grant_type': 'refresh_token', 'refresh_token': token},
    )


def me(token):
    headers = common()
    headers.update(bearer(token))
    return requests.get('https://api.example.test/v1/me', headers=headers)  # [me]
