# expect: POST https://api.example.test/oauth/token form grant_type=refresh_token headers X-Shop=7
import httpx


class Marked(httpx.Auth):
    def auth_flow(self, request):
        request.headers.update({'X-Shop': '7'})
        yield request


def refresh():
    with httpx.Client(auth=Marked()) as client:
        return client.post('https://api.example.test/oauth/token', data={'grant_type': 'refresh_token'})
