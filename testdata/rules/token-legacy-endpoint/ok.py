"""Keys and variables, other providers, the target."""
import requests


def elsewhere(form):
    answer = requests.post('https://api.elsewhere.dev/oauth/access_token', data=form).json()
    access_token = answer['access_token']
    return access_token


def target(form):
    return requests.post('https://api.getgo.com/oauth/v2/token', data=form)


RESOURCE = 'https://api.getgo.com/G2M/rest/meetings'
