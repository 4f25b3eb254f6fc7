import pycurl


def all_three(token):
    curl = pycurl.Curl()
    curl.setopt(curl.URL, 'https://api.example.test/v1/events')
    curl.setopt(curl.POST, True)
    curl.setopt(curl.POSTFIELDS, 'kind=ping')
    curl.perform()  # [post]
    curl.setopt(curl.HTTPGET, True)
    curl.setopt(curl.URL, 'https://api.example.test/oauth/old_token?grant_type=refresh_token&refresh_token=' + token)
    curl.perform()  # [get]
    for option, value in (
        (curl.URL, 'https://api.example.test/v1/state'),
        (curl.POSTFIELDS, 'on=1'),
        (curl.CUSTOMREQUEST, 'PUT'),
    ):
        curl.setopt(option, value)
    curl.perform()  # [put]
