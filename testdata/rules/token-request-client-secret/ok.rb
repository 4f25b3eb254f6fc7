require 'httparty'
require 'oauth2'

class Login
  URL = 'https://api.getgo.com/oauth/v2/token'

  def exchange(code, client_id, client_secret)
    HTTParty.post(URL, basic_auth: { username: client_id, password: client_secret }, body: { grant_type: 'authorization_code', code: code })
  end

  def configured(client_id, client_secret)
    OAuth2::Client.new(client_id, client_secret, site: 'https://api.getgo.com', token_url: '/oauth/v2/token')
  end
end
