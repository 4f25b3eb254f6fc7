module Tokens
  extend ActiveSupport::Concern

  included do
    attr_reader :connection
  end

  class_methods do
    def endpoint
      'https://api.example.test/oauth/old_token'
    end
  end

  def submit(fields)
    Faraday.post(self.class.endpoint, fields)
  end
end

class Codes
  include Tokens

  def exchange(code)
    submit(grant_type: 'authorization_code', code: code) # [code]
  end
end
