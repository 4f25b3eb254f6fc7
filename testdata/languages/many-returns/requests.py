import requests


class Renew:
    def prepare(self, debug):
        self.headers = {'Accept': 'application/json'}
        if not debug:
            return self
        self.headers['X-Debug'] = '1'
        return self

    def run(self, token, debug):
        self.prepare(debug)
        fields = [('grant_type', 'refresh_token'), ('refresh_token', token)]
        response = requests.post('https://api.example.test/oauth/old_token', headers=self.headers, data=dict(fields))  # [token]
        if not response.ok:
            return None
        return response.text
