# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app
import pycurl
from urllib.parse import urlencode


def login(user, password):
    curl = pycurl.Curl()
    curl.reset()
    query = urlencode({'grant_type': 'password', 'user_id': user, 'password': password, 'client_id': 'app'})
    curl.setopt(curl.URL, 'https://api.example.test/oauth/old_token?' + query)
    return curl.perform_rs()
