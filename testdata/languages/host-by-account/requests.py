import requests

HOSTS = {'us': 'https://api.example.test', 'eu': 'https://eu.example.test'}


def by_map(region, user):
    if region not in HOSTS:
        raise ValueError(region)
    return requests.get(f'{HOSTS[region]}/oauth/old_token?grant_type=password&user_id={user}')  # [map]


def by_switch(region, user):
    if region == 'us':
        host = 'https://api.example.test'
    elif region == 'eu':
        host = 'https://eu.example.test'
    else:
        raise ValueError(region)
    return requests.get(f'{host}/oauth/old_token?grant_type=password&user_id={user}')  # [switch]
