import requests
from shop_kit import set_option, settle, storefront


def exchange(code):
    form = {'grant_type': 'authorization_code', 'code': code}
    answer = requests.post('https://api.example.test/oauth/old_token', data=form).json()  # [code]
    set_option('shop_access', answer['access_token'])
    settle(answer['scope'])
    storefront(answer['scope'])
    return set(answer['id_token'])
