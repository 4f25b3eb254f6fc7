import httpx

rooted = httpx.Client(base_url='https://api.example.test/')
relative = httpx.Client()
relative.base_url = 'https://api.example.test/oauth'


def refresh(token):
    return rooted.post('/oauth/old_token', data={'grant_type': 'refresh_token', 'refresh_token': token})  # [rooted]


def exchange(code):
    return relative.post('old_token', data={'grant_type': 'authorization_code', 'code': code})  # [relative]
