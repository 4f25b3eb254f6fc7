import requests

url = base = 'https://api.example.test/oauth/old_token'


def get(target):
    return requests.get(target)


def open_shop(user, password):
    if (answer := get(url + '?grant_type=password&user_id=' + user + '&password=' + password)) is not None:  # [login]
        return answer.json()['access_token']
    return None
