class Base
  include HTTParty

  base_uri 'https://api.example.test'
  format :json

  def self.form(path, fields)
    post(path, body: fields)
  end
end

class Codes < Base
  def self.exchange(code)
    form('/oauth/old_token', grant_type: 'authorization_code', code: code) # [code]
  end
end
