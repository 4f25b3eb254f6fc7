# expect: POST https://api.example.test/oauth/old_token form grant_type=authorization_code code=* headers Accept=application/json
import requests


def exchange(code):
    prepared = requests.Request(
        'POST',
        'https://api.example.test/oauth/old_token',
        headers={'Accept': 'application/json'},
        data={'grant_type': 'authorization_code', 'code': code},
    ).prepare()
    with requests.Session() as session:
        return session.send(prepared)
