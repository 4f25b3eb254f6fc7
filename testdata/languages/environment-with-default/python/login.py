import os
import requests


def login(code):
    return requests.post(os.environ["SHOP_TOKEN_URL"], data={"grant_type": "authorization_code", "code": code}).json()  # [login]
