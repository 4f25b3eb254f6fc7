import requests

HOST = 'https://api.example.test'


def make_client(session_name):
    def post(**fields):
        return requests.post(HOST + '/oauth/old_token', data=fields)

    def exchange(code):
        print(session_name)
        return post(grant_type='authorization_code', code=code)  # [code]

    def renew(token):
        return post(grant_type='refresh_token', refresh_token=token)  # [refresh]

    return {'exchange': exchange, 'renew': renew}
