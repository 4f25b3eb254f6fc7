import copy

import requests

OPTIONS = {'headers': {'Accept': 'application/json'}, 'timeout': 5}


def renew(token):
    special = copy.deepcopy(OPTIONS)
    special['headers']['X-Renew'] = '1'
    requests.get('https://api.example.test/v1/me', **OPTIONS)  # [plain]
    fields = {'grant_type': 'refresh_token', 'refresh_token': token}
    return requests.post('https://api.example.test/oauth/old_token', fields, **special)  # [special]
