require 'faraday'

class Login
  def exchange(code)
    Faraday.post('https://api.getgo.com/oauth/v2/token', { grant_type: 'authorization_code', code: code }, { 'Authorization' => 'Basic abc' })
  end

  def elsewhere(user, password)
    Faraday.post('https://api.elsewhere.dev/oauth/v2/token', grant_type: 'password', username: user, password: password)
  end
end
