import requests


class Pair:
    def renew(self, stored):
        answer = requests.post('https://api.example.test/oauth/old_token', data={  # [refresh]
            'grant_type': 'refresh_token',
            'refresh_token': stored.refresh,
        }).json()
        self.access = answer['access_token']
        self.refresh = answer.get('refresh_token', self.refresh)
