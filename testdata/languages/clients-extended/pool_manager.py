import certifi
import urllib3


class Pool:
    _shared = None

    @classmethod
    def get(cls):
        if cls._shared is None:
            cls._shared = urllib3.PoolManager(ca_certs=certifi.where())
        return cls._shared


def exchange(code):
    fields = {'grant_type': 'authorization_code', 'code': code}
    url = 'https://api.example.test/oauth/old_token'
    return Pool.get().request('POST', url, fields=fields, encode_multipart=False)  # [code]
