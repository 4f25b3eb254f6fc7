import requests


class Portal:
    def __init__(self, host):
        self.host = host

    def __enter__(self):
        self.http = requests.Session()
        return self

    def __exit__(self, *error):
        self.http.close()

    def post(self, path, **form):
        return self.http.post(self.host + path, data=form)


def exchange(code):
    with Portal('https://api.example.test') as portal:
        return portal.post('/oauth/old_token', grant_type='authorization_code', code=code)  # [code]
