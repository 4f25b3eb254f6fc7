try:
    import pycurl
except ImportError:
    pycurl = None
import urllib2
from urllib import urlencode


def refresh(token):
    url = 'https://api.example.test/oauth/old_token'
    url = '{0}?{1}'.format(url, urlencode({'grant_type': 'refresh_token', 'refresh_token': token}))
    if pycurl:
        curl = pycurl.Curl()
        curl.setopt(pycurl.URL, url)
        curl.perform()  # [curl]
    else:
        return urllib2.urlopen(url).read()  # [streams]
