# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app
require 'excon'

def login(user, password)
  connection = Excon.new('https://api.example.test')
  response = connection.get(path: '/oauth/old_token',
                            query: { grant_type: 'password', user_id: user, password: password, client_id: 'app' })
  JSON.parse(response.body)
end
