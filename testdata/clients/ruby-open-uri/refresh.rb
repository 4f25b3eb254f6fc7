# expect: GET https://api.example.test/oauth/old_token query grant_type=refresh_token refresh_token=*
require 'open-uri'

def refresh(token)
  params = { grant_type: 'refresh_token', refresh_token: token }
  query = params.map { |k, v| "#{k}=#{CGI.escape(v)}" }.join('&')
  JSON.parse(URI.open('https://api.example.test/oauth/old_token?' + query).read)
end
