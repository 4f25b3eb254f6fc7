require 'omniauth-oauth2'

module OmniAuth
  module Strategies
    class Webinars < OmniAuth::Strategies::OAuth2
      option :client_options, {
        site: 'https://api.getgo.com',
        authorize_url: '/oauth/authorize', # expect: authorize-legacy-endpoint high
        token_url: '/oauth/v2/token'
      }
    end
  end
end
