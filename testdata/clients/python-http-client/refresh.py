# expect: POST https://api.example.test/oauth/old_token text grant_type=refresh_token refresh_token=* headers Content-Type=application/x-www-form-urlencoded
from http.client import HTTPSConnection


def refresh(token):
    connection = HTTPSConnection('api.example.test')
    connection.putrequest('POST', '/oauth/old_token')
    connection.putheader('Content-Type', 'application/x-www-form-urlencoded')
    connection.endheaders('grant_type=refresh_token&refresh_token=' + token)
    return connection.getresponse()
