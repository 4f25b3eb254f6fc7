from django.views import View

from gateway import Gateway


class Login(View):
    def get(self, request):
        answer = Gateway.submit(grant_type='authorization_code', code=request.GET['code'])  # [code]
        request.session['access'] = answer['access_token']
        request.session['refresh'] = answer['refresh_token']
