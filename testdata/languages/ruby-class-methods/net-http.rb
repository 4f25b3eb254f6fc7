module Tokens
  def self.included(base)
    base.extend(ClassMethods)
  end

  module ClassMethods
    def exchange(code)
      post('/oauth/old_token', grant_type: 'authorization_code', code: code) # [code]
    end

    def post(path, form)
      Net::HTTP.post_form(URI.join('https://api.example.test', path), form)
    end
  end
end

class Account
  include Tokens

  def self.connect(code)
    exchange(code)
  end
end
