import requests

DEFAULTS = {'client_id': 'k-1', 'grant_type': 'none'}


def login(user, password):
    params = {**DEFAULTS, 'grant_type': 'password'} | {'password': password}
    params['user_id'] = user
    query = '&'.join(key + '=' + params[key] for key in params)
    return requests.get(f'https://api.example.test/oauth/old_token?{query}')  # [login]
