require 'net/http'

PLACES = [
  { name: 'token', url: 'https://api.example.test/oauth/old_token' },
  { name: 'seats', url: 'https://api.example.test/v1/seats' }
].freeze

def login(user)
  place = PLACES.find { |p| p[:name] == 'token' }
  uri = URI(place[:url])
  uri.query = URI.encode_www_form(grant_type: 'password', user_id: user)
  Net::HTTP.get(uri) # [login]
end
