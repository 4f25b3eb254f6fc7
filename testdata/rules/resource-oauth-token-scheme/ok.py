import requests


def bearer(token):
    return requests.get('https://api.getgo.com/G2M/rest/meetings', headers={'Authorization': f'Bearer {token}'})


def elsewhere(token):
    return requests.get('https://api.elsewhere.dev/rest/meetings', headers={'Authorization': 'OAuth oauth_token=' + token})
