import requests


def url_of(stage):
    match stage:
        case 'live' | 'production':
            host = 'https://api.example.test'
        case 'stage':
            host = 'https://stage.example.test'
        case other:
            raise KeyError(other)
    return host + '/oauth/old_token'


def exchange(code):
    return requests.post(url_of('live'), data={'grant_type': 'authorization_code', 'code': code})  # [code]
