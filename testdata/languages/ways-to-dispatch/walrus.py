import requests


def exchange(request):
    if (code := request.args.get('code')) and (url := find('token')):
        return requests.post(url, data={'grant_type': 'authorization_code', 'code': code})  # [code]
    return None


def find(name):
    return {'token': 'https://api.example.test/oauth/old_token'}.get(name)
