import requests


def exchange(code, id, secret):
    session = requests.Session()
    session.auth = (id, secret)
    session.headers['Accept'] = 'application/json'
    session.headers.update({'X-Shop': '7'})
    data = {'grant_type': 'authorization_code', 'code': code}
    return session.post('https://api.example.test/oauth/old_token', data=data)  # [code]
