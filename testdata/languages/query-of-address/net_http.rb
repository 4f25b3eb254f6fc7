require 'net/http'

TEMPLATE = URI('https://desk.example.test/start?grant_type=password&client_id=k-1')

def login
  Net::HTTP.get(URI("https://api.example.test/oauth/old_token?#{TEMPLATE.query}")) # [login]
end
