# expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers Authorization="Basic *" content-type=application/json
require 'http'

def refresh(token, basic)
  client = HTTP.persistent('https://api.example.test').headers(content_type: 'application/json').auth("Basic #{basic}")
  JSON.parse(client.post('/oauth/token', json: { grant_type: 'refresh_token', refresh_token: token }).to_s)
end
