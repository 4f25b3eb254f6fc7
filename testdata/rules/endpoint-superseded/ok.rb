require 'httparty'

class Login
  def call(form)
    HTTParty.post('https://authentication.logmeininc.com/oauth/token', basic_auth: { username: 'a', password: 'b' }, body: form)
  end
end
