import os

import requests


def exchange(code):
    form = {'grant_type': 'authorization_code', 'code': code}
    return requests.post(os.environ['TOKEN_URL'], data=form)  # [code]
