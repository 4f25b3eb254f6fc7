require 'httparty'

class Login
  URL = 'https://api.getgo.com/oauth/v2/token'

  def inline(code, secret)
    form = { grant_type: 'authorization_code', code: code }
    form[:client_secret] = secret # expect: token-request-client-secret high
    HTTParty.post(URL, body: form)
  end

  def in_url(code, secret)
    HTTParty.get("https://api.getgo.com/oauth/access_token?grant_type=authorization_code&code=#{code}&client_secret=#{secret}") # expect: token-request-client-secret high
  end
end
