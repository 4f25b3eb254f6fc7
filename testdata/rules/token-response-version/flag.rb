require 'httparty'

class Login
  def call(code)
    answer = HTTParty.post('https://api.getgo.com/oauth/v2/token', body: { grant_type: 'authorization_code', code: code }).parsed_response
    answer['version'] == '2' # expect: token-response-version high
  end
end
