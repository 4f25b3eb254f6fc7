require 'faraday'
require 'json'

class TokenService
  # @param http [Faraday::Connection, nil] the connection of the shop, when there is one
  def initialize(http = nil)
    @http = http || Faraday.new(url: 'https://api.example.test')
  end

  def exchange(code)
    response = @http.post('/oauth/old_token', grant_type: 'authorization_code', code: code) # [code]
    JSON.parse(response.body)
  end
end
