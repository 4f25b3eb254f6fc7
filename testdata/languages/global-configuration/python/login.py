import requests

import config


def login(user):
    settings = config.SETTINGS
    return requests.get(settings['host'] + '/oauth/old_token', params={  # [login]
        'grant_type': 'password', 'user_id': user, 'client_id': settings.get('key')})
