# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app
require 'net/http'

def login(user, password)
  uri = URI('https://api.example.test/oauth/old_token')
  uri.query = URI.encode_www_form(grant_type: 'password', user_id: user, password: password, client_id: 'app')
  JSON.parse(Net::HTTP.get(uri))
end
