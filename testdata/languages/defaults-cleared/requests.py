import requests


class Cleared:
    headers = {'Accept': 'text/html', 'Authorization': 'Bearer none'}

    def token(self, code):
        headers = dict(self.headers, Accept='application/json')
        del headers['Authorization']
        options = {'url': 'https://api.example.test/v1/other', 'method': 'DELETE'}
        options['method'] = 'POST'
        options.update(url='https://api.example.test/oauth/old_token')
        return requests.request(headers=headers, data={'grant_type': 'authorization_code', 'code': code}, **options)  # [token]
