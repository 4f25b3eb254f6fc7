import requests


def host(stage):
    return {'live': 'https://api.example.test', 'test': 'https://sandbox.example.test'}[stage]


def path(what):
    match what:
        case 'token':
            folder = '/oauth'
            return folder + '/old_token'
        case _:
            return '/' + what


def send(body):
    fields = dict(pair.split('=') for pair in body.split('&')) if isinstance(body, str) else body
    return requests.post(host('live') + path('token'), data=fields)


def exchange(code):
    return send({'grant_type': 'authorization_code', 'code': code})  # [code]
