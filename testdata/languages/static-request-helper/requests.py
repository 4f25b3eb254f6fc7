import requests

CLIENT = 'shop-7'


class Api:
    BASE = 'https://api.example.test'

    @staticmethod
    def request(verb, path, params=None, headers=None, base=None):
        url = (base or Api.BASE) + path
        kwargs = {'headers': headers or {}}
        if verb == 'GET':
            kwargs['params'] = params
        else:
            kwargs['data'] = params
        return requests.request(verb, url, **kwargs)


def by_password(user, password):
    return Api.request('GET', '/oauth/old_token', {  # [password]
        'grant_type': 'password',
        'user_id': user,
        'password': password,
        'client_id': CLIENT,
    })


def by_code(code):
    params = dict(grant_type='authorization_code', code=code, client_id=CLIENT)
    return Api.request('POST', '/oauth/old_token', params)  # [code]


def files():
    return Api.request('GET', '/v1/list', base='https://files.example.test')  # [elsewhere]
