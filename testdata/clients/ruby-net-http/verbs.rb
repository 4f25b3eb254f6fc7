# expect: GET https://api.example.test/v1/response headers X-Trace=7
# expect: POST https://api.example.test/v1/form form name=*
# expect: POST https://api.example.test/v1/post form name=* headers Accept=text/plain
# expect: GET https://api.example.test/v1/get headers Accept=text/plain
# expect: PUT https://api.example.test/v1/put json headers Content-Type=application/json
# expect: PATCH https://api.example.test/v1/patch multipart name=*
# expect: PUT https://api.example.test/v1/sent form name=* headers Accept=text/plain
# expect: DELETE https://api.example.test/v1/delete
require 'net/http'

def verbs(name)
  Net::HTTP.get_response(URI('https://api.example.test/v1/response'), { 'X-Trace' => '7' })
  Net::HTTP.post_form(URI('https://api.example.test/v1/form'), 'name' => name)
  Net::HTTP.post(URI('https://api.example.test/v1/post'), "name=#{name}", 'Accept' => 'text/plain')
  http = Net::HTTP.new('api.example.test')
  get = Net::HTTP::Get.new('/v1/get')
  get.initialize_http_header({ 'Accept' => 'text/plain' })
  http.request(get)
  put = Net::HTTP::Put.new('/v1/put')
  put.set_content_type('application/json')
  put.body = '{}'
  http.request(put)
  patch = Net::HTTP::Patch.new('/v1/patch')
  patch.set_form({ 'name' => name }, 'multipart/form-data')
  http.request(patch)
  http.send_request('PUT', '/v1/sent', "name=#{name}", { 'Accept' => 'text/plain' })
  http.request(Net::HTTP::Delete.new('/v1/delete'))
end
