OAUTH = {'host': 'https://api.example.test', 'paths': {'token': '/oauth/old_token'}}
SHOP_KEY = 'k-1'
