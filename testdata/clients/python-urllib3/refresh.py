# expect: POST https://api.example.test/oauth/old_token text grant_type=refresh_token refresh_token=* headers Content-Type=application/x-www-form-urlencoded
import urllib3


def refresh(token):
    http = urllib3.PoolManager(num_pools=2)
    body = 'grant_type=refresh_token&refresh_token={}'.format(token)
    return http.urlopen('POST', 'https://api.example.test/oauth/old_token', body=body, headers={
        'Content-Type': 'application/x-www-form-urlencoded'})
