import requests
from flask import request


def handler(config):
    def handle():
        requests.post('https://api.example.test/oauth/old_token', headers={'X-Shop': '7'}, data={  # [code]
            'grant_type': 'authorization_code', 'code': request.args['code']})
        return config['next']

    return handle
