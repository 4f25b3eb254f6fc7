from urllib.parse import quote

import requests

from config import HOST, KEY as client_key


def login(user, password):
    url = HOST + '/oauth/old_token?grant_type=password&user_id=' + quote(user) + \
        '&password=' + quote(password) + '&client_id=' + client_key
    return requests.get(url)  # [login]


def authorize_url():
    return f'{HOST}/oauth/old_authorize?client_id={client_key}'  # [authorize]
