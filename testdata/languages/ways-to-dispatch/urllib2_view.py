# -*- coding: utf-8 -*-
import json
import urllib
import urllib2

from django.conf import settings
from django.http import HttpResponse, HttpResponseBadRequest
from django.views.generic import View


class Api(object):
    base = 'https://api.example.test'
    paths = {'token': '/oauth/old_token', 'me': '/v1/me'}

    def call(self, name, **params):
        request = urllib2.Request(self.base + self.paths[name])
        if params:
            request.add_data(urllib.urlencode(params))
        try:
            return json.loads(urllib2.urlopen(request, timeout=getattr(settings, 'API_TIMEOUT', 10)).read())
        except urllib2.HTTPError, e:
            return {'error': e.code}


class CallbackView(View):
    api = Api()

    def get(self, request, *args, **kwargs):
        code = request.GET.get('code')
        if not code:
            return HttpResponseBadRequest('no code')
        self.api.call('token', grant_type='authorization_code', code=code)  # [code]
        return HttpResponse('ok')
