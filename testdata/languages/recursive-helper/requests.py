import requests


def post(form, left):
    try:
        return requests.post('https://api.example.test/oauth/old_token', data=form)
    except requests.ConnectionError:
        if left > 0:
            return post(form, left - 1)
        raise


def exchange(code):
    return post({'grant_type': 'authorization_code', 'code': code}, 3)  # [code]
