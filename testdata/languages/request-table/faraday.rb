module Endpoints
  TABLE = {
    token: { verb: :post, url: 'https://api.example.test/oauth/old_token' },
    me: { verb: :get, url: 'https://api.example.test/v1/me' }
  }.freeze

  def self.find(name)
    TABLE.fetch(name)
  end
end

class Gateway
  def exchange(code)
    run(:token, grant_type: 'authorization_code', code: code) # [code]
  end

  def me
    run(:me, expand: 'keys')
  end

  private

  def run(name, params)
    endpoint = Endpoints.find(name)
    Faraday.public_send(endpoint[:verb], endpoint[:url], params) # [run]
  end
end
