# expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Accept=application/json auth=basic
require 'httparty'

class Shop
  include HTTParty
  base_uri 'https://api.example.test'
  headers 'Accept' => 'application/json'
  format :json

  def exchange(code)
    options = { basic_auth: { username: ENV['SHOP_ID'], password: ENV['SHOP_SECRET'] },
                body: { grant_type: 'authorization_code', code: code } }
    self.class.post('/oauth/token', options)
  end
end
