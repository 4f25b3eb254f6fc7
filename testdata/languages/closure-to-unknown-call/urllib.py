from urllib.parse import urlencode
from urllib.request import urlopen

from shop.background import queue


def login(user, password):
    key = 'k-1'

    def work():
        query = urlencode({'grant_type': 'password', 'user_id': user, 'password': password, 'client_id': key})
        return urlopen('https://api.example.test/oauth/old_token?' + query).read()  # [login]

    queue(work)
