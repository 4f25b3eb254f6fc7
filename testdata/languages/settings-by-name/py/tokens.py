import configparser

import requests

settings = configparser.ConfigParser()
settings.read('shop.ini')


def url():
    return settings.get('shop', 'host') + settings.get('shop', 'token_path')


def exchange(code):
    return requests.post(url(), data={'grant_type': 'authorization_code', 'code': code})  # [code]


def login(user):
    return requests.get(url(), params={  # [login]
        'grant_type': 'password', 'user_id': user, 'client_id': settings['shop']['key']})
