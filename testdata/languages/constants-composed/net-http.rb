HOST = 'https://api.example.test'
OAUTH = "#{HOST}/oauth".freeze
KEY = 'k-1' unless defined?(KEY)

class Base
  TOKEN_PATH = '/old_token'
  URLS = { token: OAUTH + TOKEN_PATH }.freeze
end

class Codes < Base
  def self.exchange(code)
    form = { grant_type: 'authorization_code', code: code }
    form[:client_id] = KEY
    Net::HTTP.post_form(URI.parse(URLS[:token]), form) # [code]
  end
end
