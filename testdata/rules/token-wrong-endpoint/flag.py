import requests

HALF = 'https://api.getgo.com/oauth/v2/access_token'  # expect: token-wrong-endpoint high


def half(form):
    return requests.post(HALF, data=form)


def other(form):
    return requests.post('https://api.getgo.com/oauth/token', data=form)  # expect: token-wrong-endpoint high
