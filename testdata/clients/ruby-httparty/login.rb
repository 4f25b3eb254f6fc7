# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app
require 'httparty'

def login(user, password)
  HTTParty.get('https://api.example.test/oauth/old_token',
               query: { grant_type: 'password', user_id: user, password: password, client_id: 'app' }).parsed_response
end
