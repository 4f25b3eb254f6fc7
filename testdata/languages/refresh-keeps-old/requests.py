import requests


class Pair:
    def renew(self, stored):
        response = requests.post('https://api.example.test/oauth/old_token', data={  # [refresh]
            'grant_type': 'refresh_token',
            'refresh_token': stored.refresh,
        })
        answer = response.json()
        self.access = answer['access_token']
        self.refresh = answer.get('refresh_token') or self.refresh
