import requests


class Post:
    def __init__(self, url):
        self.url = url

    def __call__(self, **form):
        return requests.post(self.url, data=form)


token = Post('https://api.example.test/oauth/old_token')


def exchange(code):
    return token(grant_type='authorization_code', code=code)  # [code]
