require 'net/http'

def refresh(token)
  uri = URI('https://api.example.test/oauth/old_token')
  request = Net::HTTP::Post.new(uri)
  request.set_form({ 'grant_type' => 'refresh_token', 'refresh_token' => token }, 'multipart/form-data')
  Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) { |http| http.request(request) } # [map]
end
