# expect: GET https://api.example.test/oauth/old_token query grant_type=authorization_code code=* headers Accept=application/json auth=basic
require 'open-uri'

def exchange(code, id, secret)
  open("https://api.example.test/oauth/old_token?grant_type=authorization_code&code=#{code}",
       'Accept' => 'application/json', http_basic_authentication: [id, secret], read_timeout: 5) do |f|
    JSON.parse(f.read)
  end
end
