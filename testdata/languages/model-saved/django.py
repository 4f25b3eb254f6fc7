import requests

from accounts.models import Account


def renew(id):
    account = Account.objects.get(pk=id)
    data = requests.post('https://api.example.test/oauth/old_token', data={  # [refresh]
        'grant_type': 'refresh_token',
        'refresh_token': account.refresh_token,
    }).json()
    account.access_token = data['access_token']
    account.refresh_token = data['refresh_token']
    account.save()
