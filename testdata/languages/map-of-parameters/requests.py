from collections import OrderedDict
from urllib.parse import urlencode

import requests


def login(user):
    params = OrderedDict([('grant_type', 'password')])
    params['user_id'] = user
    return requests.get('https://api.example.test/oauth/old_token?' + urlencode(list(params.items())))  # [login]
