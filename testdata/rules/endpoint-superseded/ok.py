import requests


def login(form, auth):
    return requests.post('https://authentication.logmeininc.com/oauth/token', auth=auth, data=form)
