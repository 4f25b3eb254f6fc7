# expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
# expect: POST https://api.example.test/oauth/token form grant_type=refresh_token headers ..
# expect: POST https://api.example.test/oauth/token form grant_type=device code=* headers ..
require 'oauth2'

def refresh(stored)
  client = OAuth2::Client.new('app', 's', site: 'https://api.example.test', token_url: '/oauth/token')
  OAuth2::AccessToken.from_hash(client, stored).refresh!
end

def device(code)
  client = OAuth2::Client.new('app', 's', site: 'https://api.example.test', token_url: '/oauth/token')
  client.get_token(grant_type: 'device', code: code)
end
