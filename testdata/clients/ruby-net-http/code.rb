# expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Accept=application/json auth=basic
require 'net/http'

def exchange(code, id, secret)
  uri = URI.parse('https://api.example.test/oauth/token')
  request = Net::HTTP::Post.new(uri.path)
  request['Accept'] = 'application/json'
  request.basic_auth(id, secret)
  request.set_form_data('grant_type' => 'authorization_code', 'code' => code)
  http = Net::HTTP.new(uri.host, uri.port)
  http.use_ssl = true
  response = http.request(request)
  JSON.parse(response.body)
end
