import requests
from django.views import View


class Callback(View):
    def get(self, request):
        response = requests.post('https://api.example.test/oauth/old_token', data={  # [code]
            'grant_type': 'authorization_code', 'code': request.GET.get('code')})
        self.request.session['tokens'] = response.json()
