from gateway import Gateway


class Renewal:
    def run(self, request):
        answer = Gateway.submit(grant_type='refresh_token', refresh_token=request.session['refresh'])  # [refresh]
        request.session['access'] = answer['access_token']
