import requests
from django.shortcuts import redirect


def exchange(code):
    return requests.post('https://api.example.test/oauth/old_token', data={'grant_type': 'authorization_code', 'code': code})  # [code]


def callback(request):
    request.session['tokens'] = exchange(request.GET['code']).json()
    return redirect('/')
