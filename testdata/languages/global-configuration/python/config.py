SETTINGS = {}

SETTINGS['host'] = 'https://api.example.test'
SETTINGS['key'] = 'k-1'
