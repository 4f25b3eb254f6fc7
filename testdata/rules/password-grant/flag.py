import requests


def inline(user, password):
    return requests.post('https://api.getgo.com/oauth/v2/token', auth=('a', 'b'), data={
        'grant_type': 'password',  # expect: password-grant high
        'username': user,
        'password': password,
    })


def query(user, password):
    params = [('grant_type', 'password'), ('user_id', user), ('password', password)]  # expect: password-grant high
    return requests.get('https://api.getgo.com/oauth/access_token', params=params)
