# expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
# expect: POST https://api.example.test/oauth/token form grant_type=refresh_token headers ..
# expect: POST https://api.example.test/oauth/token form grant_type=device code=* headers ..
# expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/scheme basic=on
# expect: POST https://api.example.test/oauth/scheme form grant_type=device code=* auth=basic
# expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/body basic=off
# expect: POST https://api.example.test/oauth/body form grant_type=device code=* client_id=app client_secret=s
require 'oauth2'

def refresh(stored)
  client = OAuth2::Client.new('app', 's', site: 'https://api.example.test', token_url: '/oauth/token')
  OAuth2::AccessToken.from_hash(client, stored).refresh!
end

def device(code)
  client = OAuth2::Client.new('app', 's', site: 'https://api.example.test', token_url: '/oauth/token')
  client.get_token(grant_type: 'device', code: code)
end

def by_header(code)
  client = OAuth2::Client.new('app', 's', site: 'https://api.example.test', token_url: '/oauth/scheme', auth_scheme: :basic_auth)
  client.get_token(grant_type: 'device', code: code)
end

def by_body(code)
  client = OAuth2::Client.new('app', 's', site: 'https://api.example.test', token_url: '/oauth/body', auth_scheme: :request_body)
  client.get_token(grant_type: 'device', code: code)
end
