HOST = 'https://api.example.test'
OAUTH = HOST + '/oauth'
TOKEN_URL = f'{OAUTH}/old_token'
