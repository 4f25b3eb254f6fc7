import urllib
import urllib2


class Directory:
    def __init__(self, key):
        self.key = key

    def login(self, user, password):
        params = {
            'grant_type': 'password',
            'user_id': user,
            'password': password,
            'client_id': self.key,
        }
        query = ''
        for name in params:
            query += name + '=' + urllib.quote(params[name]) + '&'
        return urllib2.urlopen('https://api.example.test/oauth/old_token?' + query.rstrip('&'))  # [login]
