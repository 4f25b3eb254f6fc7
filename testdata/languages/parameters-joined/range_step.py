import requests


def pairs(*flat):
    return {flat[i]: flat[i + 1] for i in range(0, len(flat), 2)}


def exchange(code):
    params = pairs('grant_type', 'authorization_code', 'code', code)
    return requests.post('https://api.example.test/oauth/old_token', data=params)  # [code]
