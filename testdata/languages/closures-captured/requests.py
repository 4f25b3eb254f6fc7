import requests


def with_retry(times, action):
    error = None
    for attempt in range(times):
        try:
            return action(attempt)
        except requests.RequestException as e:
            error = e
    raise error


def exchange(code):
    session = requests.Session()
    fields = {'grant_type': 'authorization_code', 'code': code}
    fields['client_id'] = 'k-1'

    def send(attempt):
        return session.post('https://api.example.test/oauth/old_token', data=fields)

    return with_retry(3, send)  # [code]
