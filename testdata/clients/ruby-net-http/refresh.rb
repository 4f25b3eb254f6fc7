# expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers Authorization="Basic base64(app:*)"
require 'net/http'

def refresh(token, secret)
  uri = URI('https://api.example.test/oauth/token')
  Net::HTTP.start(uri.host, uri.port, use_ssl: true) do |http|
    request = Net::HTTP::Post.new(uri)
    request.add_field('Authorization', 'Basic ' + Base64.strict_encode64("app:#{secret}"))
    request.body = URI.encode_www_form('grant_type' => 'refresh_token', 'refresh_token' => token)
    http.request(request) do |response|
      return JSON.parse(response.read_body)
    end
  end
end
