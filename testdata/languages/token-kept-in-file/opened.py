from typing import TypedDict

import requests

TOKEN_FILE = 'token.txt'


class Token(TypedDict):
    access_token: str


def exchange(code):
    data = {'grant_type': 'authorization_code', 'code': code}
    token: Token = requests.post('https://api.example.test/oauth/old_token', data=data).json()  # [code]
    with open(TOKEN_FILE, 'w') as file:
        file.write(token['access_token'])
