require 'httparty'

module Shop
  module Adapters
    class Httparty
      def send_form(verb, url, fields)
        HTTParty.public_send(verb, url, body: fields)
      end
    end
  end
end
