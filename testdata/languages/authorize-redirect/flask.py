import secrets
from urllib.parse import urlencode

from flask import Flask, redirect, session

app = Flask(__name__)


@app.route('/login')
def login():
    state = secrets.token_hex(8)
    session['state'] = state
    query = urlencode({'client_id': 'k-1', 'redirect_uri': 'https://shop.example.test/back', 'state': state})
    return redirect('https://api.example.test/oauth/old_authorize?' + query)  # [authorize]
