require 'addressable/uri'
require 'net/http'

BASE = Addressable::URI.parse('https://api.example.test')

def authorize_url
  url = BASE.join('/oauth/old_authorize')
  url.query_values = { client_id: 'k-1', redirect_uri: 'https://shop.example.test/back' }
  url.to_s # [authorize]
end

def login(user)
  url = BASE.dup
  url.path = '/oauth/old_token'
  url.query_values = { grant_type: 'password' }.merge(user_id: user)
  HTTParty.get(url) # [login]
end
