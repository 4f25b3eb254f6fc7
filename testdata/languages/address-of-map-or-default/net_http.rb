require 'net/http'

def login(user, given)
  address = given.fetch(:address, 'https://api.example.test/oauth/old_token')
  Net::HTTP.get(URI("#{address}?grant_type=password&user_id=#{user}")) # [login]
end
