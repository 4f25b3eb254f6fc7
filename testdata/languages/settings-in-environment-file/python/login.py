import os

import requests
from dotenv import load_dotenv

load_dotenv()


def exchange(code):
    form = {'grant_type': 'authorization_code', 'code': code}
    return requests.post(os.environ['PORTAL_TOKEN_URL'], data=form).json()  # [code]
