# expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
# expect: POST https://api.example.test/oauth/token form grant_type=password username=* password=* headers ..
# expect: POST https://api.example.test/oauth/token form .. grant_type=refresh_token headers ..
require 'oauth2'

def login(user, password)
  client = OAuth2::Client.new('app', ENV['SHOP_SECRET'], site: 'https://api.example.test')
  token = client.password.get_token(user, password)
  token = token.refresh! if token.expired?
  token
end
