require 'httparty'

class Login
  def call(code)
    answer = HTTParty.post('https://api.getgo.com/oauth/v2/token', body: { grant_type: 'authorization_code', code: code }).parsed_response
    return nil if answer['expires_in'] == '3600' # expect: token-response-expires-in-string high

    answer['expires_in'].strip # expect: token-response-expires-in-string high
  end
end
