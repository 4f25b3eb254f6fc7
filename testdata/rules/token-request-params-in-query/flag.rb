require 'httparty'
require 'rest-client'

class Login
  URL = 'https://api.getgo.com/oauth/v2/token'

  def inline(code)
    HTTParty.post("https://api.getgo.com/oauth/v2/token?grant_type=authorization_code&code=#{code}", headers: { 'Authorization' => 'Basic abc' }) # expect: token-request-params-in-query high
  end

  def by_option(user, password)
    HTTParty.post(URL, headers: { 'Authorization' => 'Basic abc' }, query: { # expect: token-request-params-in-query high
      grant_type: 'password',
      username: user,
      password: password
    })
  end

  def fetch(query)
    RestClient.get("https://api.getgo.com/oauth/access_token?#{query.to_query}")
  end

  def helped(code)
    fetch(grant_type: 'authorization_code', code: code) # expect: token-request-params-in-query high
  end
end
