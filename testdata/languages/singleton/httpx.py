import httpx


class Connection:
    _instance = None

    def __init__(self):
        self.client = httpx.Client(base_url='https://api.example.test', headers={'Accept': 'application/json'})

    @classmethod
    def instance(cls):
        if cls._instance is None:
            cls._instance = cls()
        return cls._instance


def exchange(code):
    client = Connection.instance().client
    return client.post('/oauth/old_token', data={'code': code, 'grant_type': 'authorization_code'})  # [code]
