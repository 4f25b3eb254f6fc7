# expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Content-Type=application/x-www-form-urlencoded Authorization="Basic base64(*:*)"

require 'base64'
require 'http'

class Exchange
  def initialize(id, secret)
    @pair = Base64.strict_encode64("#{id}:#{secret}")
    @client = HTTP::Client.new
  end

  def request(code)
    HTTP::Request.new(
      verb: :post,
      uri: 'https://api.example.test/oauth/token',
      headers: { 'Content-Type' => 'application/x-www-form-urlencoded', 'Authorization' => "Basic #{@pair}" },
      body: URI.encode_www_form('grant_type' => 'authorization_code', 'code' => code)
    )
  end

  def run(code)
    JSON.parse(@client.perform(request(code), HTTP::Options.new({})).to_s)
  end
end
