from authlib.integrations.flask_client import OAuth

oauth = OAuth()
HOST = 'https://api.example.test'

oauth.register(  # [config]
    'shop',
    access_token_url=HOST + '/oauth/old_token',
    authorize_url=f'{HOST}/oauth/old_authorize',
    authorize_params={'prompt': 'login'},
)
