from flask import Blueprint, current_app, request
from flask.views import MethodView
import requests

bp = Blueprint('oauth', __name__)


class TokenView(MethodView):
    init_every_request = False

    endpoint = 'https://api.example.test/oauth/old_token'

    def get(self):
        current_app.logger.info('exchanging')
        form = dict(grant_type='authorization_code', code=request.args.get('code', ''))
        return requests.post(self.endpoint, form).text  # [code]


bp.add_url_rule('/back', view_func=TokenView.as_view('token'))
