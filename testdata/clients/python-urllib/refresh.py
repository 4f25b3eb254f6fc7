# expect: POST https://api.example.test/oauth/old_token form grant_type=refresh_token refresh_token=*
# expect: PUT https://api.example.test/v1/a form a=1
# expect: POST https://api.example.test/v1/b form b=2 headers X-Shop=7
import urllib
import urllib.request
import urllib2


def refresh(token):
    request = urllib2.Request('https://api.example.test/oauth/old_token')
    request.add_data(urllib.urlencode({'grant_type': 'refresh_token', 'refresh_token': token}))
    return urllib2.urlopen(request)


def put():
    request = urllib.request.Request('https://api.example.test/v1/a', data=b'a=1', method='PUT')
    return urllib.request.urlopen(request)


def opened():
    opener = urllib.request.build_opener()
    opener.addheaders = [('X-Shop', '7')]
    return opener.open('https://api.example.test/v1/b', 'b=2')
