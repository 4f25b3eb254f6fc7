from urllib.parse import quote, urlencode, urljoin

import requests

TOKEN = 'https://api.example.test/oauth/old_token'


def by_list(user):
    params = {'grant_type': 'password', 'user_id': user}
    parts = []
    for key in params:
        parts.append('%s=%s' % (quote(key), quote(params[key])))
    return requests.get('%s?%s' % (TOKEN, '&'.join(parts)))  # [reduce]


def by_map(token):
    params = {'grant_type': 'refresh_token', 'refresh_token': token}
    query = '&'.join(map(lambda pair: pair[0] + '=' + pair[1], params.items()))
    return requests.get('?'.join([TOKEN, query]))  # [entries]


def by_filter(code):
    params = {'grant_type': 'authorization_code', 'code': code, 'scope': None}
    params = {key: value for key, value in params.items() if key != 'scope'}
    return requests.get(TOKEN, params=params)  # [url]


def authorize(state):
    url = urljoin(TOKEN, 'old_authorize')
    query = [('client_id', 'k-1')]
    query += [('state', state)]
    return url + '?' + urlencode(query)  # [authorize]
