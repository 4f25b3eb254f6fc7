require 'http'

class Exchange
  URL = 'https://api.example.test/oauth/old_token'.freeze

  def request_for(code)
    HTTP::Request.new(
      verb: :post,
      uri: URL,
      headers: { 'Content-Type' => 'application/x-www-form-urlencoded' },
      body: "grant_type=authorization_code&code=#{code}"
    )
  end

  def run(code)
    request = request_for(code)
    HTTP::Client.new.perform(request, HTTP::Options.new({})).parse # [code]
  end
end
