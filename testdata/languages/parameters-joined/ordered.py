from collections import OrderedDict

import requests

DEFAULTS = OrderedDict([('grant_type', 'authorization_code')])


def exchange(code):
    form = DEFAULTS.copy()
    form['code'] = code
    return requests.post('https://api.example.test/oauth/old_token', data=form)  # [code]
