import requests


def meetings(code, auth):
    answer = requests.post('https://api.getgo.com/oauth/v2/token', auth=auth, data={
        'grant_type': 'authorization_code', 'code': code}).json()
    headers = {'Authorization': 'Bearer ' + answer['access_token']}
    return requests.get('https://api.getgo.com/G2M/rest/meetings', headers=headers).json()
