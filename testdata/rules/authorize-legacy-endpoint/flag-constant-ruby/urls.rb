module Urls
  HOST = 'https://api.getgo.com'
  AUTHORIZE = '/oauth/authorize'.freeze # expect: authorize-legacy-endpoint high
end
