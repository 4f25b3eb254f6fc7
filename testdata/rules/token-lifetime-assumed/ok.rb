require 'httparty'

class Login
  URL = 'https://api.getgo.com/oauth/v2/token'

  def cached(code)
    answer = HTTParty.post(URL, body: { grant_type: 'authorization_code', code: code }).parsed_response
    Rails.cache.write('token', answer['access_token'], expires_in: answer['expires_in'] - 60)
    Rails.cache.write('refresh', answer['refresh_token'], expires_in: 30.days)
    Rails.cache.write('name', answer['firstName'], expires_in: 1.year)
  end
end
