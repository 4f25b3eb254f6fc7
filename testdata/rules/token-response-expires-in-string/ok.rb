require 'httparty'

class Login
  def call(code)
    answer = HTTParty.post('https://api.getgo.com/oauth/v2/token', body: { grant_type: 'authorization_code', code: code }).parsed_response
    [Time.now + answer['expires_in'].to_i, answer['expires_in'] > 60, "in #{answer['expires_in']} seconds"]
  end
end
