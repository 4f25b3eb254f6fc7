# expect: PUT https://api.example.test/v1/put form name=* headers X-App=7
# expect: PATCH https://api.example.test/v1/patch headers X-App=7
# expect: DELETE https://api.example.test/v1/delete headers X-App=7
# expect: POST https://api.example.test/v1/run text headers X-App=7 Accept=text/plain
# expect: GET https://api.example.test/v1/url query a=1 headers X-App=7 auth=basic
# expect: GET https://api.example.test/v1/open query .. headers ..
# expect: GET https://api.example.test/v1/token auth=token
# expect: POST https://api.example.test/v1/upload multipart file=*
require 'faraday'

def verbs(name)
  connection = Faraday.new('https://api.example.test', headers: { 'X-App' => '7' })
  connection.put('/v1/put', name: name)
  connection.patch('/v1/patch')
  connection.delete('/v1/delete')
  connection.run_request(:post, '/v1/run', 'some text', { 'Accept' => 'text/plain' })
  connection.basic_auth('a', 'b')
  connection.get { |req| req.url '/v1/url', a: 1 }
end

def middleware
  Faraday.new { |f| f.use Tracing }.get('https://api.example.test/v1/open')
  Faraday.new { |f| f.request :custom }.get('https://api.example.test/v1/open')
end

def token(value)
  connection = Faraday.new
  connection.authorization(:Token, value)
  connection.get('https://api.example.test/v1/token')
end

def upload(file)
  Faraday.new { |f| f.request :multipart }.post('https://api.example.test/v1/upload', file: file)
end
