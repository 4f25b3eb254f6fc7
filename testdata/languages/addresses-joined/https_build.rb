require 'httparty'
require 'uri'

class Exchange
  def initialize(host = 'api.example.test')
    @host = host
  end

  def call(code)
    uri = URI::HTTPS.build(host: @host, path: ['', 'oauth', 'old_token'].join('/'))
    HTTParty.post(uri.to_s, body: { grant_type: 'authorization_code', code: code }) # [code]
  end
end
