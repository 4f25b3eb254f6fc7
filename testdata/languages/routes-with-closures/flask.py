import requests
from flask import Flask, redirect, request, session


def create_app():
    app = Flask(__name__)
    settings = {'host': 'https://api.example.test', 'key': 'k-3'}

    @app.route('/login')
    def login():
        return redirect(settings['host'] + '/oauth/old_authorize?client_id=' + settings['key'])  # [authorize]

    @app.route('/back')
    def back():
        form = {'grant_type': 'authorization_code', 'code': request.args['code'], 'client_id': settings['key']}
        body = requests.post(settings['host'] + '/oauth/old_token', data=form).json()  # [code]
        session['token'] = body['access_token']
        return redirect('/')

    return app
