# expect: library authorize=https://api.example.test/oauth/old_authorize token=https://api.example.test/oauth/old_token
# expect: built https://api.example.test/oauth/old_authorize query response_type=code client_id=app redirect_uri=https://shop.example.test/back state=*
# expect: POST https://api.example.test/oauth/old_token form grant_type=authorization_code auth=basic
from authlib.integrations.starlette_client import OAuth

oauth = OAuth()
shop = oauth.register(
    name='shop',
    client_id='app',
    client_secret='s-1',
    access_token_url='https://api.example.test/oauth/old_token',
    authorize_url='https://api.example.test/oauth/old_authorize',
)


async def login(request):
    return await shop.authorize_redirect(request, 'https://shop.example.test/back')


async def back(request):
    return await shop.authorize_access_token(request)
