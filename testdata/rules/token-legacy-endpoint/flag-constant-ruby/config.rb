module Shop
  module Config
    HOST = 'https://api.getgo.com'
    TOKEN_PATH = '/oauth/access_token' # expect: token-legacy-endpoint high
  end
end
