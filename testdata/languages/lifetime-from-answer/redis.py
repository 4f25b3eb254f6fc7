import redis
import requests

store = redis.StrictRedis()


def exchange(code):
    answer = requests.post('https://api.example.test/oauth/old_token', data={  # [code]
        'grant_type': 'authorization_code', 'code': code}).json()
    store.setex('shop_token', int(answer['expires_in']) - 60, answer['access_token'])
