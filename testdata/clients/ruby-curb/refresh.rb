# expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* auth=basic
# expect: GET https://api.example.test/v1/get
# expect: POST https://api.example.test/v1/own form name=*
require 'curb'

def refresh(token)
  easy = Curl::Easy.new('https://api.example.test/oauth/token')
  easy.userpwd = "app:#{ENV['SHOP_SECRET']}"
  easy.http_post("grant_type=refresh_token&refresh_token=#{token}")
  JSON.parse(easy.body_str)
end

def others(name)
  Curl::Easy.perform('https://api.example.test/v1/get')
  Curl::Easy.http_post('https://api.example.test/v1/own', "name=#{name}")
end
