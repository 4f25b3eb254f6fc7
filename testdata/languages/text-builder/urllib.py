from urllib.request import urlopen


def login(user, password, everything):
    parts = ['https://api.example.test', '/oauth/' 'old_token']
    parts.append('?grant_type={}&user_id={}'.format('password', user))
    parts += ['&password=', password]
    url = ''.join(parts)
    if everything:
        url += '&scope=all'
    return urlopen(url)  # [login]
