require 'sinatra'

get '/login' do
  state = SecureRandom.hex
  uri = URI('https://api.example.test/oauth/old_authorize')
  uri.query = URI.encode_www_form(client_id: 'k-1', redirect_uri: 'https://shop.example.test/back', state: state)
  redirect uri.to_s # [authorize]
end
