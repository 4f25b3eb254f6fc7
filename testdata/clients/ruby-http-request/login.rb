# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* headers Accept=application/json

require 'http'

def login(user)
  query = URI.encode_www_form(grant_type: 'password', user_id: user)
  request = HTTP::Request.new(
    verb: :get,
    uri: "https://api.example.test/oauth/old_token?#{query}",
    headers: { 'Accept' => 'application/json' }
  )
  HTTP::Client.new.perform(request, HTTP::Options.new)
end
