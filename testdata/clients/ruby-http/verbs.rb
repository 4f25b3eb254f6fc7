# expect: PUT https://api.example.test/v1/put text
# expect: PATCH https://api.example.test/v1/patch form name=*
# expect: DELETE https://api.example.test/v1/delete headers X-App=7
# expect: GET https://api.example.test/v1/request
# expect: GET https://api.example.test/v1/open query .. headers ..
require 'http'

def verbs(name)
  HTTP.put('https://api.example.test/v1/put', body: 'some text')
  HTTP.patch('https://api.example.test/v1/patch', form: { name: name })
  HTTP::Client.new(headers: { 'X-App' => '7' }).delete('https://api.example.test/v1/delete')
  HTTP.request(:get, 'https://api.example.test/v1/request')
  HTTP.use(:instrumentation).get('https://api.example.test/v1/open')
end
