# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app
require 'faraday'

def login(user, password)
  connection = Faraday.new(url: 'https://api.example.test')
  response = connection.get('/oauth/old_token', grant_type: 'password', user_id: user, password: password, client_id: 'app')
  JSON.parse(response.body)
end
