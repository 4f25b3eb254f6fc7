import os

DEBUG = bool(os.environ.get('DEBUG'))

PORTAL = {
    'HOST': 'https://api.example.test',
    'TOKEN_PATH': '/oauth/old_token',
}
PORTAL_GRANT = 'authorization_code'
