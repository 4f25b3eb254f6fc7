import requests


class Base:
    path = '/none'
    key = 'none'

    @classmethod
    def submit(cls, fields):
        fields['client_id'] = cls.key
        return requests.post('https://api.example.test' + cls.path, data=fields)


class Tokens(Base):
    path = '/oauth/old_token'
    key = 'k-9'

    @classmethod
    def exchange(cls, code):
        return cls.submit({'grant_type': 'authorization_code', 'code': code})  # [code]
