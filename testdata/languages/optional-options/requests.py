from dataclasses import dataclass
from typing import Optional

import requests


@dataclass
class Options:
    accept: Optional[str] = None
    retries: Optional[int] = None


def send(token, options: Optional[Options] = None):
    accept = options.accept if options and options.accept else 'application/json'
    for _ in range((options and options.retries) or 1):
        response = requests.post('https://api.example.test/oauth/old_token', headers={'Accept': accept}, data={  # [refresh]
            'grant_type': 'refresh_token', 'refresh_token': token})
        if response.ok:
            return response
    raise RuntimeError('no answer')


def refresh(token):
    return send(token)
