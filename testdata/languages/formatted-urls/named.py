import requests

HOST = 'https://api.example.test'
LOGIN = '%(host)s/oauth/old_token?grant_type=password&user_id=%(user)s&client_id=%(key)s'


def login(user):
    return requests.get(LOGIN % {'host': HOST, 'user': user, 'key': 'k-1'})  # [sprintf]


def refresh(token):
    return requests.get('{host}/oauth/old_token?grant_type=refresh_token&refresh_token={0}'.format(token, host=HOST))  # [replace]


def authorize(back):
    print('{}/oauth/old_authorize?client_id={}&redirect_uri={!s}'.format(HOST, 'k-1', back))  # [authorize]
