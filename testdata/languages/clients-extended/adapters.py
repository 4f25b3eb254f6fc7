import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry

session = requests.Session()
session.mount('https://', HTTPAdapter(max_retries=Retry(total=3, backoff_factor=0.5)))


def exchange(code):
    return session.post(  # [code]
        'https://api.example.test/oauth/old_token',
        data={'grant_type': 'authorization_code', 'code': code},
    )
