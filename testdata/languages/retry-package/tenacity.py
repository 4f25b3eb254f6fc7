import requests
from tenacity import retry, stop_after_attempt
import vendor_settings


@retry(stop=stop_after_attempt(3))
def renew(token):
    return requests.post('https://api.example.test/oauth/old_token', data={  # [refresh]
        'grant_type': 'refresh_token',
        'refresh_token': token,
    }).json()


def run(token):
    answer = renew(token)
    vendor_settings.set('token', answer['access_token'])
