import requests
from flask import jsonify, request, session


def back():
    answer = requests.post('https://api.example.test/oauth/old_token', data={  # [code]
        'grant_type': 'authorization_code',
        'code': request.args.get('code'),
    }).json()
    access, refresh = answer['access_token'], answer.get('refresh_token')
    platform = answer.get('platform', 'none')
    session['access'] = access
    session['refresh'] = refresh
    return jsonify(platform=platform)
