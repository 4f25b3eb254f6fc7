module Urls
  TOKEN = 'https://api.getgo.com/oauth/access_token'.freeze
  METHOD = :get
end
