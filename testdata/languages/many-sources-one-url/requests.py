import os

import requests


def pick(name, body):
    if body.get(name):
        return body[name]
    return os.environ.get(name.upper())


def login(body):
    key = body.get('key') or os.environ.get('KEY')
    return requests.get('https://api.example.test/oauth/old_token?grant_type=password'  # [login]
                        '&user_id=' + pick('user', body) +
                        '&password=' + pick('password', body) +
                        '&client_id=' + key)
