require 'shop'

module Shop
  module Oauth
    class Client
      URL = (HOST + Paths::TOKEN).freeze

      def exchange(code)
        Faraday.post(self.class::URL, grant_type: 'authorization_code', code: code) # [code]
      end
    end
  end
end
