# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app
require 'curb'

def login(user, password)
  answer = Curl.get('https://api.example.test/oauth/old_token',
                    grant_type: 'password', user_id: user, password: password, client_id: 'app')
  JSON.parse(answer.body_str)
end
