from enum import Enum

import requests


class Stage(Enum):
    LIVE = 'live'
    TEST = 'test'

    def host(self):
        match self:
            case Stage.LIVE:
                return 'https://api.example.test'
            case Stage.TEST:
                return 'https://sandbox.example.test'


class Renewal:
    def __init__(self, stage=Stage.LIVE):
        self.stage = stage

    def run(self, token):
        fields = {'grant_type': 'refresh_token', 'refresh_token': token}
        return requests.post(self.stage.host() + '/oauth/old_token', data=fields)  # [live]
