require 'net/http'

def exchange(code, id, secret)
  http = Net::HTTP.new('api.example.test', 443)
  http.use_ssl = true
  request = Net::HTTP::Post.new('/oauth/old_token', { 'Accept' => 'application/json' })
  request['X-Shop'] = '7'
  request.basic_auth(id, secret)
  request.set_form_data('grant_type' => 'authorization_code', 'code' => code)
  http.request(request) # [code]
end
