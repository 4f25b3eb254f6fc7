# expect: POST https://api.example.test/oauth/old_token json grant_type=refresh_token refresh_token=*
# expect: PUT https://api.example.test/v1/a form a=1
# expect: PATCH https://api.example.test/v1/b form b=2
# expect: DELETE https://api.example.test/v1/c
# expect: POST https://api.example.test/v1/d form d=4
import httpx


def refresh(token):
    with httpx.Client() as client:
        request = client.build_request('POST', 'https://api.example.test/oauth/old_token', json={
            'grant_type': 'refresh_token', 'refresh_token': token})
        return client.send(request)


def verbs():
    httpx.put('https://api.example.test/v1/a', data={'a': '1'})
    httpx.patch('https://api.example.test/v1/b', data={'b': '2'})
    httpx.delete('https://api.example.test/v1/c')
    httpx.request('POST', 'https://api.example.test/v1/d', data={'d': '4'})
