# expect: library authorize=https://api.example.test/oauth/old_authorize token=https://api.example.test/oauth/old_token state=off
# expect: GET https://api.example.test/oauth/old_token query grant_type=authorization_code headers ..
module OmniAuth
  module Strategies
    class Shop < OmniAuth::Strategies::OAuth2
      option :name, :shop
      option :client_options, {
        site: 'https://api.example.test',
        authorize_url: '/oauth/old_authorize',
        token_url: '/oauth/old_token',
        token_method: :get
      }
      option :provider_ignores_state, true

      uid { access_token.params['account_key'] }

      info do
        { name: access_token.params['firstName'] }
      end
    end
  end
end
