import requests
from vendor_signing import sign


def exchange(code):
    session = requests.Session()
    sign(session, 'k-1')
    return session.post('https://api.example.test/oauth/old_token', data={  # [code]
        'grant_type': 'authorization_code', 'code': code})
