require 'net/http'

def login(user)
  params = Hash[[['grant_type', 'password']]]
  params.store('user_id', user)
  query = URI.encode_www_form(params.sort)
  Net::HTTP.get(URI("https://api.example.test/oauth/old_token?#{query}")) # [login]
end
