require 'net/http'

def login(user)
  pairs = []
  { grant_type: 'password', user_id: user }.each { |key, value| pairs << "#{key}=#{CGI.escape(value)}" }
  Net::HTTP.get(URI("https://api.example.test/oauth/old_token?#{pairs.join('&')}")) # [login]
end
