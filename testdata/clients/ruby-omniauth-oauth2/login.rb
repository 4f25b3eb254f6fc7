# expect: library authorize=https://api.example.test/oauth/old_authorize token=https://api.example.test/oauth/old_token state=off
# expect: GET https://api.example.test/oauth/old_token query grant_type=authorization_code headers ..
require 'omniauth-oauth2'

class OmniAuth::Strategies::Parcels < OmniAuth::Strategies::OAuth2
  ENDPOINTS = {
    authorize_url: 'https://api.example.test/oauth/old_authorize',
    token_url: 'https://api.example.test/oauth/old_token'
  }.freeze

  option :client_options, ENDPOINTS.merge(token_method: :get)
  option :provider_ignores_state, true

  uid { parcels['desk'] }
  info { { name: parcels['keeper'], seats: parcels['seats'].to_i } }

  def parcels
    @parcels ||= access_token.params
  end
end
