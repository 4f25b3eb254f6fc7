# expect: library authorize=https://api.example.test/oauth/old_authorize token=https://api.example.test/oauth/old_token
from allauth.socialaccount.providers.oauth2.views import OAuth2Adapter, OAuth2CallbackView, OAuth2LoginView


class ShopAdapter(OAuth2Adapter):
    provider_id = 'shop'
    access_token_url = 'https://api.example.test/oauth/old_token'
    authorize_url = 'https://api.example.test/oauth/old_authorize'


oauth2_login = OAuth2LoginView.adapter_view(ShopAdapter)
oauth2_callback = OAuth2CallbackView.adapter_view(ShopAdapter)
