import requests


def exchange(code, scope=None):
    form = {'grant_type': 'authorization_code', 'code': code, 'scope': scope}
    for name in list(form):
        if form[name] is None:
            del form[name]
    return requests.post('https://api.example.test/oauth/old_token', data=form)  # [code]
