# expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* auth=basic
require 'faraday'

def refresh(token)
  connection = Faraday.new(url: 'https://api.example.test') do |f|
    f.request :json
    f.request :basic_auth, 'app', ENV.fetch('SHOP_SECRET')
  end
  connection.post('/oauth/token', { grant_type: 'refresh_token', refresh_token: token }).body
end
