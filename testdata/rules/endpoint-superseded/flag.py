import requests


def login(form, auth):
    return requests.post('https://api.getgo.com/oauth/v2/token', auth=auth, data=form)  # expect: endpoint-superseded high
