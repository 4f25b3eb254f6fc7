import requests


def exchange(code):
    form = {'grant_type': None, 'code': '', 'state': 7}
    form['grant_type'] = 'authorization_code'
    form['code'] = code
    del form['state']
    return requests.post('https://api.example.test/oauth/old_token', data=form)  # [code]
