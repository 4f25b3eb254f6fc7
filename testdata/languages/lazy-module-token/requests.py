import requests

token = None


def get_token(user, password):
    global token
    if token:
        return token
    answer = requests.post('https://api.example.test/oauth/old_token', data={  # [login]
        'grant_type': 'password', 'user_id': user, 'password': password}).json()
    token = answer['access_token']
    return token
