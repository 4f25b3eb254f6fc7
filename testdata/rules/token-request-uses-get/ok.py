import requests

URL = 'https://api.getgo.com/oauth/access_token'


def post(code):
    return requests.post(URL, data={'grant_type': 'authorization_code', 'code': code})


def unknown(verb, code):
    return requests.request(verb, URL, data={'grant_type': 'authorization_code', 'code': code})


def elsewhere(code):
    return requests.get('https://api.elsewhere.dev/oauth/access_token', params={'grant_type': 'authorization_code', 'code': code})


def resource(token):
    return requests.get('https://api.getgo.com/G2M/rest/meetings', headers={'Authorization': 'Bearer ' + token})
