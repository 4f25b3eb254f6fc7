import json
from urllib.parse import quote

import requests

with open('config.json') as file:
    config = json.load(file)


def login(user):
    return requests.get(config['host'] + '/oauth/old_token?grant_type=password&user_id=' + quote(user))  # [login]
