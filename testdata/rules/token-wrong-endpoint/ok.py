import requests


def successor(form):
    return requests.post('https://authentication.logmeininc.com/oauth/token', data=form)


def target(form):
    return requests.post('https://api.getgo.com/oauth/v2/token', data=form)
