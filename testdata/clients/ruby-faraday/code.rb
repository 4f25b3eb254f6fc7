# expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Accept=application/json auth=basic
require 'faraday'

def exchange(code, id, secret)
  connection = Faraday.new('https://api.example.test') do |f|
    f.request :authorization, :basic, id, secret
    f.request :url_encoded
    f.request :retry, max: 2
    f.response :json
    f.adapter :net_http
  end
  connection.post('/oauth/token') do |req|
    req.headers['Accept'] = 'application/json'
    req.body = { grant_type: 'authorization_code', code: code }
  end
end
