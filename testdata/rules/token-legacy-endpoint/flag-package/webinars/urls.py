HOST = 'https://api.getgo.com'
TOKEN = HOST + '/oauth/access_token'  # expect: token-legacy-endpoint high
