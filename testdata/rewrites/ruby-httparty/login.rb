require 'httparty'

class Login
  KEY = ENV['MEETINGS_KEY']

  def call(email, password)
    answer = HTTParty.get('https://api.getgo.com/oauth/access_token', query: {
      grant_type: 'password', user_id: email, password: password, client_id: KEY
    })
    session[:token] = answer['access_token']
  end
end
