import requests

TOKEN = 'https://api.example.test/oauth/old_token'


class Gateway:
    @staticmethod
    def submit(**fields):
        return requests.post(TOKEN, data=fields).json()
