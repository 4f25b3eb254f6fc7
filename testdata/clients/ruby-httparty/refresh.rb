# expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* auth=basic
# expect: PUT https://api.example.test/v1/put json name=* query lang=en headers Content-Type=application/json auth=basic
# expect: PATCH https://api.example.test/v1/patch query lang=en auth=basic
# expect: DELETE https://api.example.test/v1/delete query lang=en headers .. auth=basic
require 'httparty'

class Shop
  include HTTParty
  base_uri 'https://api.example.test/'
  basic_auth ENV['SHOP_ID'], ENV['SHOP_SECRET']

  def self.refresh(token)
    post('/oauth/token', body: { grant_type: 'refresh_token', refresh_token: token })
  end
end

class Files
  include HTTParty
  base_uri 'https://api.example.test'
  basic_auth 'a', 'b'
  default_params lang: 'en'

  def self.all(name)
    put('/v1/put', body: { name: name }.to_json, headers: { 'Content-Type' => 'application/json' })
    patch(base_uri + '/v1/patch')
    delete('/v1/delete', headers: headers)
  end
end
