# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app
# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=*
import json
import urllib
import urllib2
from urllib import urlencode


def login(user, password):
    query = urlencode({'grant_type': 'password', 'user_id': user, 'password': password, 'client_id': 'app'})
    return json.load(urllib2.urlopen('https://api.example.test/oauth/old_token?' + query))


def old(user, password):
    query = urllib.urlencode((('grant_type', 'password'), ('user_id', user), ('password', password)))
    return urllib.urlopen("https://api.example.test/oauth/old_token?%s" % query).read()
