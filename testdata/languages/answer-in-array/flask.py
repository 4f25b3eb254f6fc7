import requests
from flask import abort, request, session


def post(url, fields):
    response = requests.post(url, data=fields)
    return response.status_code, response.json()


def callback():
    status, body = post('https://api.example.test/oauth/old_token', {  # [code]
        'grant_type': 'authorization_code',
        'code': request.args['code'],
    })
    if status != 200:
        abort(502)
    session['token'] = body['access_token']
    return ''
