import requests


def inline(token):
    headers = {'Authorization': 'OAuth oauth_token=' + token}  # expect: resource-oauth-token-scheme high
    return requests.get('https://api.getgo.com/G2M/rest/meetings', headers=headers)


class Api:
    base = 'https://api.getgo.com/G2W/rest'

    def __init__(self, token):
        self.session = requests.Session()
        self.session.headers['Authorization'] = 'OAuth oauth_token=%s' % token  # expect: resource-oauth-token-scheme high

    def webinars(self, key):
        return self.session.get(self.base + '/organizers/' + key + '/webinars')
