import json

import requests


def exchange(code):
    body = json.dumps({'grant_type': 'authorization_code', 'code': code, 'client_id': 'k-1'})
    headers = {'Content-Type': 'application/json'}
    return requests.post('https://api.example.test/oauth/old_token', headers=headers, data=body)  # [code]
