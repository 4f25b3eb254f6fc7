require 'net/http'
require 'uri'

def exchange(code)
  uri = URI.parse('https://api.example.test')
  uri = uri.merge('/oauth/%<name>s' % { name: 'old_token' })
  request = Net::HTTP::Post.new(uri.request_uri)
  request.set_form_data('grant_type' => 'authorization_code', 'code' => code)
  http = Net::HTTP.new(uri.host, uri.port)
  http.use_ssl = uri.scheme == 'https'
  http.request(request) # [code]
end
