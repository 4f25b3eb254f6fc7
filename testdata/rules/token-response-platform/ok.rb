require 'httparty'

class Login
  def call(code)
    answer = HTTParty.post('https://api.getgo.com/oauth/v2/token', body: { grant_type: 'authorization_code', code: code })
    [answer['access_token'], RUBY_PLATFORM, Gem::Platform.local]
  end

  def elsewhere
    HTTParty.get('https://api.elsewhere.dev/v1/me').parsed_response['platform']
  end
end
