# expect: GET https://api.example.test/v1/me headers X-Shop=7

require 'http'

def me
  request = HTTP::Request.new(verb: :get, uri: 'https://api.example.test/v1/me', headers: { 'X-Shop' => '7' })
  HTTP::Client.new.perform(request, HTTP::Options.new)
end
