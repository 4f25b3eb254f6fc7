import sys

import requests


def exchange(code, desk):
    form = {'grant_type': 'authorization_code', 'code': code}
    answer = requests.post('https://api.example.test/oauth/old_token', data=form).json()  # [code]
    sys.stdout.write(answer['access_token'])
    desk.set_header('Authorization', 'Bearer ' + answer['access_token'])
    seen = set()
    seen.update(answer['access_token'])
    return set(answer['access_token'])
