"""Where the shop talks to."""

HOST = 'https://api.example.test'
KEY = u'k-100'
