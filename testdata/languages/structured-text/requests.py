import base64
import json
from urllib.parse import urlencode

import requests


def exchange_json(id, secret, code):
    basic = base64.b64encode(bytes('%s:%s' % (id, secret), 'utf-8')).decode()
    payload = json.dumps({'grant_type': 'authorization_code', 'code': code})
    return requests.post('https://api.example.test/oauth/old_token', data=payload, headers={  # [json]
        'Authorization': ' '.join(['Basic', basic]),
        'Content-Type': 'application/json',
        'Content-Length': str(len(payload)),
    })


def refresh_query(token, client):
    url = 'https://api.example.test/oauth/old_token'
    query = urlencode({'grant_type': 'refresh_token', 'refresh_token': token}).strip()
    query += '&client_id=' + client
    url += ('?' if url.find('?') == -1 else '&') + query
    return requests.get(url)  # [query]
