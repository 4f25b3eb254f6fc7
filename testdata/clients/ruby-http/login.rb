# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app headers Accept=json
require 'http'

def login(user, password)
  HTTP.accept(:json).get('https://api.example.test/oauth/old_token',
                         params: { grant_type: 'password', user_id: user, password: password, client_id: 'app' }).parse
end
