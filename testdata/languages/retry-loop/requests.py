import time

import requests


def refresh(token):
    tries = 0
    while True:
        try:
            fields = {'grant_type': 'refresh_token', 'refresh_token': token}
            return requests.post('https://api.example.test/oauth/old_token', data=fields)  # [refresh]
        except requests.RequestException:
            tries += 1
            if tries >= 3:
                raise
            time.sleep(1)
