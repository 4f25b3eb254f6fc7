# expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=*
# expect: GET https://api.example.test/v1/get
# expect: PUT https://api.example.test/v1/put text
# expect: PUT https://api.example.test/v1/own text
# expect: POST https://api.example.test/v1/own text
require 'excon'

def refresh(token)
  connection = Excon.new('https://api.example.test')
  connection.request(method: :post, path: '/oauth/token',
                     body: { grant_type: 'refresh_token', refresh_token: token }.to_json)
end

def others
  Excon.get('https://api.example.test/v1/get')
  Excon.put('https://api.example.test/v1/put', body: 'some text')
  own = Excon::Connection.new('https://api.example.test')
  own.put(path: '/v1/own', body: 'some text')
  own.post(path: '/v1/own', body: 'some text')
end
