import requests

HANDLERS = {}


def handles(name):
    def register(function):
        HANDLERS[name] = function
        return function

    return register


@handles('callback')
def exchange(code):
    form = {'grant_type': 'authorization_code', 'code': code}
    return requests.post('https://api.example.test/oauth/old_token', data=form)  # [code]
