import configparser
import os

import requests

parser = configparser.ConfigParser()
parser.read(os.path.join(os.path.dirname(__file__), 'portal.ini'))


def exchange(code):
    url = parser['portal']['host'] + parser.get('portal', 'token_path')
    return requests.post(url, data={'grant_type': 'authorization_code', 'code': code})  # [code]
