"""Inline, in any spelling of the host, and as a path on a base."""
import httpx
import requests


def inline(form):
    return requests.post('https://api.getgo.com/oauth/access_token', data=form)  # expect: token-legacy-endpoint high


SPELLINGS = [
    'HTTPS://API.GetGo.com:443/oauth/access_token',  # expect: token-legacy-endpoint high
    u'https://api.citrixonline.com/oauth/access_token/',  # expect: token-legacy-endpoint high
]


class Api:
    base = 'https://api.getgo.com'

    def call(self, path, form):
        return requests.post(self.base + path, data=form)

    def login(self, form):
        return self.call('/oauth/access_token', form)  # expect: token-legacy-endpoint high


client = httpx.Client(base_url='https://api.getgo.com')


def on_base(form):
    return client.post('/oauth/access_token', data=form)  # expect: token-legacy-endpoint high
