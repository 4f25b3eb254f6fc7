module OmniAuth
  module Strategies
    class Shop < OmniAuth::Strategies::OAuth2 # [config]
      option :name, 'shop'
      option :client_options,
             site: 'https://api.example.test',
             authorize_url: '/oauth/old_authorize',
             token_url: '/oauth/old_token'

      def authorize_params
        super.merge(prompt: 'login')
      end
    end
  end
end
