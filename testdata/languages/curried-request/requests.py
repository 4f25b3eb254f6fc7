import requests


def call(base):
    def with_verb(verb):
        def with_path(path):
            def send(fields):
                if verb == 'GET':
                    return requests.request(verb, base + path, params=fields)
                return requests.request(verb, base + path, data=fields)
            return send
        return with_path
    return with_verb


api = call('https://api.example.test')
post = api('POST')
get = api('GET')
token = '/oauth/old_token'


def exchange(code):
    return post(token)({'grant_type': 'authorization_code', 'code': code})  # [code]


def login(user):
    return get(token)({'grant_type': 'password', 'user_id': user})  # [login]
