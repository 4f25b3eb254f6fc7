require 'net/http'

class Login
  def call(code)
    uri = URI('https://api.getgo.com/oauth/access_token')
    uri.query = URI.encode_www_form(grant_type: 'authorization_code', code: code, client_id: ENV['MEETINGS_KEY'])
    session[:token] = JSON.parse(Net::HTTP.get(uri))['access_token']
  end
end
