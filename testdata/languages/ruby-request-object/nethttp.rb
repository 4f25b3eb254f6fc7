require 'net/http'

class Messages
  HOST = 'https://api.example.test'.freeze

  def token(code)
    request = Net::HTTP::Post.new('/oauth/old_token', 'Accept' => 'application/json')
    request.body = URI.encode_www_form(grant_type: 'authorization_code', code: code)
    request
  end

  def exchange(code)
    uri = URI.parse(HOST)
    http = Net::HTTP.new(uri.host, uri.port)
    http.use_ssl = uri.scheme == 'https'
    http.request(token(code)) # [code]
  end
end
