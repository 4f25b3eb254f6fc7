import requests


def exchange(desk, code):
    form = {'grant_type': 'authorization_code', 'code': code}
    answer = requests.post('https://api.example.test/oauth/old_token', data=form).json()  # [code]
    setattr(desk, 'ticket', answer['access_token'])
