import requests
from authlib.integrations.requests_client import OAuth2Session

URL = 'https://api.getgo.com/oauth/v2/token'


def exchange(code, client_id, client_secret):
    return requests.post(URL, auth=(client_id, client_secret), data={'grant_type': 'authorization_code', 'code': code})


def configured(client_id, client_secret):
    return OAuth2Session(client_id=client_id, client_secret=client_secret, token_endpoint=URL)
