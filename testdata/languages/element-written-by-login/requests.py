import requests


class Shared:
    def __init__(self):
        self.headers = {'Accept': 'application/json'}

    def login(self, user):
        answer = requests.post('https://api.example.test/oauth/old_token', headers=self.headers, data={  # [login]
            'grant_type': 'password', 'user_id': user}).json()
        self.headers['Authorization'] = 'Bearer ' + answer['access_token']
