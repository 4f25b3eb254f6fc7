import requests


def login(user_id, password):
    return requests.post('https://api.getgo.com/oauth/v2/token', auth=('a', 'b'), data={
        'grant_type': 'password', 'username': user_id, 'password': password})


def resource(user_id):
    return requests.get('https://api.getgo.com/admin/rest/v1/users', params={'user_id': user_id})
