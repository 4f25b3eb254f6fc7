from flask import Flask, current_app, request
import requests

app = Flask(__name__)
app.config['PORTAL_HOST'] = 'https://api.example.test'
app.config.update(TOKEN_PATH='/oauth/old_token')


@app.route('/callback')
def callback():
    url = app.config['PORTAL_HOST'] + app.config['TOKEN_PATH']
    return requests.post(url, data={'grant_type': 'authorization_code', 'code': request.args['code']}).json()  # [code]
