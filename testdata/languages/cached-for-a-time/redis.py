import requests


def exchange(code, redis):
    form = {'grant_type': 'authorization_code', 'code': code}
    answer = requests.post('https://api.example.test/oauth/old_token', data=form).json()  # [code]
    redis.psetex('shop:token', 3600 * 1000, answer['access_token'])
