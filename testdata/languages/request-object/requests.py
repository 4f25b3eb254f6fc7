from requests import Request, Session


def token(code):
    body = 'grant_type=authorization_code&code=' + code
    return Request(
        'POST',
        'https://api.example.test/oauth/old_token',
        data=body,
        headers={'Content-Type': 'application/x-www-form-urlencoded'},
    )


def exchange(code):
    with Session() as session:
        prepared = session.prepare_request(token(code))
        return session.send(prepared, timeout=5)  # [code]
