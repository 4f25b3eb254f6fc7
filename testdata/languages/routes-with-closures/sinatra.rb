require 'sinatra'

settings_of = { host: 'https://api.example.test', client_id: 'k-3' }
connection = Faraday.new(settings_of[:host])

get '/login' do
  redirect "#{settings_of[:host]}/oauth/old_authorize?client_id=#{settings_of[:client_id]}" # [authorize]
end

get '/back' do
  response = connection.post('/oauth/old_token', grant_type: 'authorization_code', code: params[:code], client_id: settings_of[:client_id]) # [code]
  session[:token] = JSON.parse(response.body)['access_token']
end
