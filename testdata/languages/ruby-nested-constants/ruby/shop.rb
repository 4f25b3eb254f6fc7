module Shop
  HOST = 'https://api.example.test'
  module Paths
    TOKEN = '/oauth/old_token'
  end
end
