module OmniAuth
  module Strategies
    class Webinars < OmniAuth::Strategies::OAuth2
      option :client_options, site: 'https://api.getgo.com', authorize_url: '/oauth/v2/authorize', token_url: '/oauth/v2/token'
      option :provider_ignores_state, true # expect: authorize-missing-state high
    end
  end
end
