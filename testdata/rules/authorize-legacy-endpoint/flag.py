"""Inline, with a constant of the file, and through a helper of the project."""
from urllib.parse import urlencode, urljoin

from flask import redirect

HOST = 'https://api.getgo.com'


def inline(state):
    return redirect(f'https://api.getgo.com/oauth/authorize?response_type=code&client_id=k-1&state={state}')  # expect: authorize-legacy-endpoint high


def joined(state):
    url = urljoin(HOST, '/oauth/authorize')  # expect: authorize-legacy-endpoint high
    return redirect(url + '?' + urlencode({'response_type': 'code', 'client_id': 'k-1', 'state': state}))


def address(path):
    return HOST + path


def helped():
    return redirect(address('/oauth/authorize') + '?response_type=code')  # expect: authorize-legacy-endpoint high
