import requests


def check(code):
    fields = {'grant_type': 'authorization_code', 'code': code}
    answer = requests.post('https://api.example.test/oauth/old_token', data=fields).json()  # [code]
    if answer['version'] == '2':
        return answer['expires_in'].strip()
    return False
