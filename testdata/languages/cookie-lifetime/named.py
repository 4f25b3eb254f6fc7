import requests
from flask import make_response, request


def back():
    answer = requests.post('https://api.example.test/oauth/old_token', data={  # [code]
        'grant_type': 'authorization_code',
        'code': request.args['code'],
    }).json()
    response = make_response('')
    response.set_cookie('token', answer['access_token'], max_age=31536000, httponly=True)
    return response
