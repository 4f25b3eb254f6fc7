from concurrent.futures import ThreadPoolExecutor

import requests

pool = ThreadPoolExecutor(max_workers=2)


def post(url, data):
    return requests.post(url, data=data)


def exchange(code):
    form = {'grant_type': 'authorization_code', 'code': code}
    return pool.submit(post, 'https://api.example.test/oauth/old_token', form).result()  # [code]
