require 'rest-client'

class Login
  URL = 'https://api.getgo.com/oauth/access_token'

  def post(code)
    RestClient.post(URL, grant_type: 'authorization_code', code: code)
  end

  def unknown(verb, code)
    RestClient::Request.execute(method: verb, url: URL, payload: { grant_type: 'authorization_code', code: code })
  end

  def elsewhere(code)
    RestClient.get('https://api.elsewhere.dev/oauth/access_token', params: { grant_type: 'authorization_code', code: code })
  end

  def resource(token)
    RestClient.get('https://api.getgo.com/G2M/rest/meetings', Authorization: "Bearer #{token}")
  end
end
