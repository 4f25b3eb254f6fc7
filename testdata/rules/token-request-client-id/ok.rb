require 'httparty'

class Login
  URL = 'https://api.getgo.com/oauth/v2/token'
  CLIENT_ID = 'k-1'

  def exchange(code, state)
    HTTParty.post(URL, basic_auth: { username: CLIENT_ID, password: ENV['SECRET'] }, body: { grant_type: 'authorization_code', code: code })
    "https://api.getgo.com/oauth/v2/authorize?response_type=code&state=#{state}&client_id=#{CLIENT_ID}"
  end

  def elsewhere(code)
    HTTParty.post('https://api.elsewhere.dev/oauth/v2/token', body: { grant_type: 'authorization_code', client_id: CLIENT_ID, code: code })
  end
end
