import requests

http = None


def setup():
    global http
    http = requests.Session()
    http.headers.update({'Accept': 'application/json'})


def exchange(code):
    if not http:
        raise RuntimeError('call setup() first')
    params = {'grant_type': 'authorization_code', 'code': code, 'client_id': 'shop-7'}
    return http.get('https://api.example.test/oauth/old_token', params=params)  # [code]
