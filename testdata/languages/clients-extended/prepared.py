import requests


def exchange(code):
    with requests.Session() as session:
        request = requests.Request('POST', 'https://api.example.test/oauth/old_token')
        request.data = {'grant_type': 'authorization_code', 'code': code}
        prepared = session.prepare_request(request)
        return session.send(prepared, timeout=5)  # [code]
