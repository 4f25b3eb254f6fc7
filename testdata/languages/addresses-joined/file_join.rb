require 'rest-client'

class Exchange
  SITE = 'https://api.example.test/'.freeze

  def endpoint(*parts)
    File.join(SITE, *parts.map(&:to_s))
  end

  def call(code)
    RestClient.post(endpoint(:oauth, :old_token), { grant_type: 'authorization_code', code: code }) # [code]
  end
end
