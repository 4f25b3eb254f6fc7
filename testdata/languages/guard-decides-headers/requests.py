import requests

CLIENT = 'shop-7'
FORM = 'application/x-www-form-urlencoded'


def call(path, params, token=None, content_type=FORM):
    headers = {'Content-Type': content_type}
    if token is not None:
        headers['Authorization'] = 'Bearer ' + token
    return requests.post('https://api.example.test' + path, data=params, headers=headers).json()


def refresh(old):
    params = {'grant_type': 'refresh_token', 'refresh_token': old, 'client_id': CLIENT}
    return call('/oauth/old_token', params, content_type='application/json')  # [refresh]


def code(code):
    return call('/oauth/old_token', {  # [code]
        'grant_type': 'authorization_code', 'code': code, 'client_id': CLIENT})


def profile(session):
    return call('/v1/me', {'fields': 'name'}, 'p-%s' % session)  # [profile]
