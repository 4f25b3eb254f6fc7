# expect: POST https://api.example.test/oauth/old_token form grant_type=refresh_token refresh_token=*
import pycurl


def refresh(token):
    curl = pycurl.Curl()
    curl.setopt(curl.URL, 'https://api.example.test/oauth/old_token')
    curl.setopt(curl.POST, 1)
    curl.setopt(curl.POSTFIELDS, 'grant_type=refresh_token&refresh_token=%s' % token)
    curl.perform()
