require 'net/http'

def authorize_url
  query = URI.encode_www_form(client_id: 'k-1', redirect_uri: 'https://shop.example.test/back')
  URI::HTTPS.build(host: 'api.example.test', path: '/oauth/old_authorize', query: query).to_s # [authorize]
end

def login(user)
  uri = URI.join('https://api.example.test', '/oauth/old_token')
  uri.query = URI.encode_www_form([%w[grant_type password], ['user_id', user]])
  Net::HTTP.start(uri.host, uri.port, use_ssl: true) do |http|
    http.get(uri.request_uri) # [login]
  end
end
