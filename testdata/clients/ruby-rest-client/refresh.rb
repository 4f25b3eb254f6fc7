# expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers Authorization="Basic base64(app:*)"
require 'rest-client'

def refresh(token, secret)
  basic = ["app:#{secret}"].pack('m0')
  response = RestClient.post 'https://api.example.test/oauth/token',
                             { grant_type: 'refresh_token', refresh_token: token },
                             { Authorization: "Basic #{basic}" }
  JSON.parse(response)
end
