# expect: POST https://api.example.test/oauth/old_token form grant_type=refresh_token refresh_token=* headers Accept=application/json X-Shop=7 auth=basic
import requests


def refresh(token, secret):
    session = requests.Session()
    session.auth = ('app', secret)
    session.headers.update({'Accept': 'application/json'})
    session.headers['X-Shop'] = '7'
    session.mount('https://', requests.adapters.HTTPAdapter(max_retries=3))
    request = requests.Request('POST', 'https://api.example.test/oauth/old_token', data={
        'grant_type': 'refresh_token',
        'refresh_token': token,
    })
    return session.send(session.prepare_request(request)).json()
