from urllib.parse import urlsplit

import requests

TEMPLATE = 'https://desk.example.test/start?grant_type=password&client_id=k-1'


def login():
    return requests.get('https://api.example.test/oauth/old_token?' + urlsplit(TEMPLATE).query)  # [login]
