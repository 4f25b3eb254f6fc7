# expect: POST https://api.example.test/oauth/old_token form grant_type=authorization_code code=* headers Accept=application/json auth=basic
# expect: POST https://api.example.test/oauth/old_token text grant_type=authorization_code code=*
import httpx


def exchange(code, secret):
    client = httpx.Client(base_url='https://api.example.test/oauth', auth=httpx.BasicAuth('app', secret))
    client.headers.update({'Accept': 'application/json'})
    return client.post('old_token', data={'grant_type': 'authorization_code', 'code': code}).json()


def as_text(code):
    return httpx.post('https://api.example.test/oauth/old_token', content=f'grant_type=authorization_code&code={code}')
