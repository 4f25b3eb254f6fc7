# expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Content-Type=application/x-www-form-urlencoded

require 'http'

def refresh(token)
  request = HTTP::Request.new(verb: :post, uri: 'https://api.example.test/oauth/token', body: "grant_type=refresh_token&refresh_token=#{token}")
  request['Content-Type'] = 'application/x-www-form-urlencoded'
  HTTP::Client.new.perform(request, HTTP::Options.new)
end
