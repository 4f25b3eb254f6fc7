from string import Template

import requests

URL = Template('https://$host/oauth/${name}')


def exchange(code):
    url = URL.substitute(host='api.example.test', name='old_token')
    return requests.post(url, data={'grant_type': 'authorization_code', 'code': code})  # [code]
