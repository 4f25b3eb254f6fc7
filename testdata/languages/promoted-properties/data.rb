Endpoint = Data.define(:host, :path, :key) do
  def initialize(host: 'https://none.example.test', path: '/oauth/old_token', key: nil)
    super(host:, path:, key:)
  end

  def submit(fields)
    HTTParty.post("#{host}#{path}", body: { **fields, client_id: key })
  end
end

class Codes
  LIVE = Endpoint.new(host: 'https://api.example.test', key: 'k-1')

  def exchange(code)
    LIVE.submit(grant_type: 'authorization_code', code: code) # [code]
  end
end
