# expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
# expect: built https://api.example.test/oauth/authorize query client_id=app redirect_uri=https://shop.example.test/back response_type=code
# expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers ..
# expect: POST https://api.example.test/oauth/token form grant_type=refresh_token code=* headers ..
require 'signet/oauth_2/client'

def flow(code)
  client = Signet::OAuth2::Client.new(
    authorization_uri: 'https://api.example.test/oauth/authorize',
    token_credential_uri: 'https://api.example.test/oauth/token',
    client_id: 'app',
    client_secret: ENV['SHOP_SECRET'],
    redirect_uri: 'https://shop.example.test/back'
  )
  puts client.authorization_uri
  client.code = code
  client.fetch_access_token!
  client.refresh!
end
