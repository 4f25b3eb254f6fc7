import requests


def exchange(options, code):
    url = options.get('url', 'https://api.example.test/oauth/old_token')
    verb = options.get('verb') or 'POST'
    return requests.request(verb, url, data={'grant_type': 'authorization_code', 'code': code})  # [code]
