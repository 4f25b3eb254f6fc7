class Client
  include HTTParty
  base_uri 'https://api.example.test'
  headers 'Accept' => 'application/json'

  def initialize(verify: true)
    @options = { verify: verify }
  end

  def exchange(code)
    self.class.post('/oauth/old_token', @options.merge(body: { grant_type: 'authorization_code', code: code })) # [code]
  end
end
