require 'faraday/multipart'

class Tokens
  def refresh(token)
    connection = Faraday.new('https://api.example.test') do |f|
      f.request :multipart
      f.adapter :net_http
    end
    parts = { grant_type: 'refresh_token', refresh_token: token }
    connection.post('/oauth/old_token', parts) # [map]
  end
end
