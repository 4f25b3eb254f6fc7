require 'sinatra'
require 'net/http'

shop_key = 'k-1'

post '/shop/login' do
  query = {
    grant_type: 'password',
    user_id: params[:user],
    password: params[:password],
    client_id: shop_key
  }
  response = Net::HTTP.get_response(URI("https://api.example.test/oauth/old_token?#{URI.encode_www_form(query)}")) # [login]
  halt 502 unless response.is_a?(Net::HTTPSuccess)
end
