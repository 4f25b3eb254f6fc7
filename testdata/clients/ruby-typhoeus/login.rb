# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app
require 'typhoeus'

def login(user, password)
  response = Typhoeus.get('https://api.example.test/oauth/old_token',
                          params: { grant_type: 'password', user_id: user, password: password, client_id: 'app' })
  JSON.parse(response.body)
end
