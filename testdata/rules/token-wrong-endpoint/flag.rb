require 'rest-client'

class Login
  HALF = 'https://api.getgo.com/oauth/v2/access_token' # expect: token-wrong-endpoint high

  def half(form)
    RestClient.post(HALF, form)
  end

  def other(form)
    RestClient.post('https://api.getgo.com/oauth/token', form) # expect: token-wrong-endpoint high
  end
end
