import httpx


class TokenService:
    def __init__(self, id, secret):
        self.id = id
        self.secret = secret

    def exchange(self, code):
        with httpx.Client(auth=(self.id, self.secret)) as client:
            client.headers['Accept'] = 'application/json'
            return client.post('https://api.example.test/oauth/old_token', data=dict(  # [code]
                grant_type='authorization_code',
                code=code,
                redirect_uri='https://shop.example.test/back',
            )).json()
