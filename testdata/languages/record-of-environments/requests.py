import requests

HOSTS = {
    'live': 'https://api.example.test',
    'test': 'https://api-test.example.test',
}


class Shop:
    def __init__(self, stage):
        if stage not in HOSTS:
            raise ValueError(f'no stage {stage}')
        self.host = HOSTS[stage]

    def exchange(self, code):
        return requests.post(f'{self.host}/oauth/old_token', data={'grant_type': 'authorization_code', 'code': code})  # [code]


LIVE_SHOP = Shop('live')
