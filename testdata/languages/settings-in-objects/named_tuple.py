from collections import namedtuple
from typing import NamedTuple

import requests

Place = namedtuple('Place', ['host', 'path'])


class Login(NamedTuple):
    place: Place
    grant: str = 'authorization_code'


LOGIN = Login(Place('https://api.example.test', path='/oauth/old_token'))


def exchange(code):
    place = LOGIN.place
    return requests.post(place.host + place.path, data={'grant_type': LOGIN.grant, 'code': code})  # [code]
