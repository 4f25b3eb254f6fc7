from urllib.parse import quote
from urllib.request import urlopen


def login(user):
    fields = {'grant_type': 'password', 'user_id': user}
    pairs = []
    for key in fields.keys():
        pairs.append(key + '=' + quote(fields[key]))
    return urlopen('https://api.example.test/oauth/old_token?' + '&'.join(pairs))  # [login]
