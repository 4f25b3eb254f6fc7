import requests

_session = None


def get_session():
    global _session
    if _session is None:
        _session = requests.Session()
        _session.headers.update({'Accept': 'application/json'})
    return _session


def refresh(token):
    fields = {'grant_type': 'refresh_token', 'refresh_token': token}
    return get_session().post('https://api.example.test/oauth/old_token', data=fields)  # [refresh]
