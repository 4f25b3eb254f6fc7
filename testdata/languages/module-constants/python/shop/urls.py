from shop.hosts import HOST as _HOST

TOKEN = '{}/oauth/old_token'.format(_HOST)
