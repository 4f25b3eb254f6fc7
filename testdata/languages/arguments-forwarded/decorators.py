import functools
import time

import requests


def retried(times=3):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return function(*args, **kwargs)
                except requests.ConnectionError:
                    time.sleep(2 ** attempt)
            return function(*args, **kwargs)

        return wrapper

    return decorate


@retried(times=2)
def post(path, **fields):
    return requests.post('https://api.example.test' + path, data=fields)


def exchange(code):
    return post('/oauth/old_token', grant_type='authorization_code', code=code)  # [code]
