import requests


def inline(code):
    return requests.post('https://api.getgo.com/oauth/v2/token', headers={'Accept': 'application/json'}, data={  # expect: token-request-missing-basic-auth high
        'grant_type': 'authorization_code',
        'code': code,
    })


class Client:
    def post(self, url, body, token=None):
        headers = {}
        if token is not None:
            headers['Authorization'] = 'Bearer ' + token
        return requests.post(url, data=body, headers=headers)

    def login(self, code):
        body = {'grant_type': 'authorization_code', 'code': code}
        return self.post('https://api.getgo.com/oauth/v2/token', body)  # expect: token-request-missing-basic-auth high

    def start(self, token):
        return self.post('https://api.getgo.com/G2M/rest/meetings/1/start', {}, token)
