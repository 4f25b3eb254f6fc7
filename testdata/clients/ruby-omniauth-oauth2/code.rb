# expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token basic=off
# expect: POST https://api.example.test/oauth/token form .. grant_type=authorization_code code=* desk=north client_id=* headers ..
require 'omniauth-oauth2'

class ParcelDesk < OmniAuth::Strategies::OAuth2
  SITE = 'https://api.example.test'

  option :client_options, site: SITE, authorize_url: '/oauth/authorize', token_url: '/oauth/token', auth_scheme: :request_body

  def build_access_token
    client.auth_code.get_token(request.params['code'], token_params.merge(desk: 'north'))
  end

  def token_params
    super.merge(client_id: client.id)
  end
end
