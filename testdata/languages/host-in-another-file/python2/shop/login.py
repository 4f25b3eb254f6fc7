import urllib
import urllib2
from . import settings


def login(user, password):
    query = urllib.urlencode([
        ('grant_type', 'password'),
        ('user_id', user),
        ('password', password),
        ('client_id', settings.KEY),
    ])
    return urllib2.urlopen('%s/oauth/old_token?%s' % (settings.HOST, query)).read()  # [login]


def authorize_url():
    print "%s/oauth/old_authorize?client_id=%s" % (settings.HOST, settings.KEY)  # [authorize]
