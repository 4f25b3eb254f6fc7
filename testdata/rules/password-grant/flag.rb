require 'faraday'
require 'rest-client'

class Login
  def inline(user, password)
    Faraday.post('https://api.getgo.com/oauth/v2/token',
                 { grant_type: 'password', # expect: password-grant high
                   username: user,
                   password: password },
                 { 'Authorization' => 'Basic abc' })
  end

  def query(user, password)
    params = { 'grant_type' => 'password', 'user_id' => user, 'password' => password } # expect: password-grant high
    RestClient.get('https://api.getgo.com/oauth/access_token', params: params)
  end

  def send_form(form)
    RestClient.post('https://api.getgo.com/oauth/v2/token', form)
  end

  def helped(user, password)
    send_form(grant_type: 'password', username: user, password: password) # expect: password-grant high
  end
end
