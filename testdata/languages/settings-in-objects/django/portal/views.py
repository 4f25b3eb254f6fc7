import requests
from django.conf import settings
from django.http import JsonResponse


def callback(request):
    form = {'grant_type': settings.PORTAL_GRANT, 'code': request.GET['code']}
    url = settings.PORTAL['HOST'] + settings.PORTAL['TOKEN_PATH']
    answer = requests.post(url, data=form, timeout=getattr(settings, 'PORTAL_TIMEOUT', 10))  # [code]
    return JsonResponse(answer.json())
