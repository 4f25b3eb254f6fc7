import requests
from django.http import HttpResponse


def back(request):
    answer = requests.post('https://api.example.test/oauth/old_token', data={  # [code]
        'grant_type': 'authorization_code',
        'code': request.GET['code'],
    }).json()
    response = HttpResponse(status=204)
    response.set_cookie('token', answer['access_token'], 365 * 24 * 3600)
    return response
