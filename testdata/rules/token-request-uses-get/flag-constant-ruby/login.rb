require 'faraday'

class Login
  def call(code)
    Faraday.new.send(Urls::METHOD, Urls::TOKEN, grant_type: 'authorization_code', code: code) # expect: token-request-uses-get high
  end
end
