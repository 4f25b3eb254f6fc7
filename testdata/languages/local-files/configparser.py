import configparser

import requests

config = configparser.ConfigParser()
config.read('settings.ini')


def login(user):
    host = config.get('shop', 'host')
    return requests.get(host + '/oauth/old_token', params={'grant_type': 'password', 'user_id': user})  # [login]
