# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app
require 'open-uri'

def login(user, password)
  query = { grant_type: 'password', user_id: user, password: password, client_id: 'app' }.to_query
  JSON.parse(URI.open("https://api.example.test/oauth/old_token?#{query}").read)
end

def template
  open('config/template.txt').read
end
