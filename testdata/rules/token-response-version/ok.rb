require 'httparty'

class Login
  def call(code)
    answer = HTTParty.post('https://api.getgo.com/oauth/v2/token', body: { grant_type: 'authorization_code', code: code }).parsed_response
    version = HTTParty.get('https://api.elsewhere.dev/v1/me').parsed_response['version']
    version == '2' ? answer['access_token'] : nil
  end
end
