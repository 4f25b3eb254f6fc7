import base64

import requests

TOKEN_URL = 'https://api.example.test/oauth/old_token'


def basic(id, secret):
    return 'Basic ' + base64.b64encode(f'{id}:{secret}'.encode()).decode('ascii')


def exchange(id, secret, code):
    return requests.post(TOKEN_URL, headers={'Authorization': basic(id, secret)}, data={  # [code]
        'grant_type': 'authorization_code', 'code': code})


def renew(id, secret, old):
    pair = base64.b64encode(bytes('%s:%s' % (id, secret), 'utf-8'))
    headers = {'Authorization': 'Basic {}'.format(str(pair, 'utf-8'))}
    return requests.post(TOKEN_URL, {'grant_type': 'refresh_token', 'refresh_token': old}, headers=headers)  # [refresh]
