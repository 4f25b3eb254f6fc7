import requests


def fetch_token(code='', client='', everything=False, host='api.example.test'):
    if code == '' or not client:
        return None
    params = {'grant_type': 'authorization_code', 'code': code, 'client_id': client}
    if everything:
        params['scope'] = 'all'
    return requests.get('https://' + host + '/oauth/old_token', params=params)  # [code]
