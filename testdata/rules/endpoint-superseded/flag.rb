require 'httparty'

class Login
  def call(form)
    HTTParty.post('https://api.getgo.com/oauth/v2/token', basic_auth: { username: 'a', password: 'b' }, body: form) # expect: endpoint-superseded high
  end
end
