module Clients
  DEFAULTS = { url: 'https://none.example.test', request: { timeout: 10 } }.freeze
  HEADERS = { 'X-App' => 'shop' }.freeze

  def self.make(headers: {}, **overrides)
    Faraday.new(**DEFAULTS, **overrides, headers: HEADERS.merge(headers))
  end
end

class Codes
  def client
    @client ||= Clients.make(url: 'https://api.example.test/oauth/', headers: { 'Accept' => 'application/json' })
  end

  def exchange(code)
    client.post('old_token', grant_type: 'authorization_code', code: code) # [code]
  end
end
