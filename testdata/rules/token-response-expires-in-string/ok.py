import time

import requests


def login(code, auth):
    answer = requests.post('https://api.getgo.com/oauth/v2/token', auth=auth, data={
        'grant_type': 'authorization_code', 'code': code}).json()
    return time.time() + int(answer['expires_in']), answer['expires_in'] > 60, 'in %s seconds' % answer['expires_in']
