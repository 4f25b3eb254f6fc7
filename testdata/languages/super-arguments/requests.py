import requests


class A:
    def __init__(self, **options):
        self.options = {'host': 'https://none.example.test', 'path': '/none'}
        self.options.update(options)

    def get(self, params):
        return requests.get(self.options['host'] + self.options['path'], params=params)


class B(A):
    def __init__(self, **options):
        super().__init__(**{'host': 'https://api.example.test', **options})


class C(B):
    def __init__(self):
        super().__init__(path='/oauth/old_token', key='k-3')

    def login(self, user):
        return self.get({'grant_type': 'password', 'user_id': user, 'client_id': self.options['key']})  # [login]
