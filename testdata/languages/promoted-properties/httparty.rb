Endpoint = Struct.new(:host, :path, :key, keyword_init: true) do
  def initialize(host: 'https://none.example.test', path: '/oauth/old_token', key: nil)
    super
  end

  def self.live
    new(host: 'https://api.example.test', key: 'k-1')
  end

  def submit(fields)
    HTTParty.post(host + path, body: fields.merge(client_id: key))
  end
end

class Codes
  def exchange(code)
    Endpoint.live.submit({ grant_type: 'authorization_code', code: code }) # [code]
  end
end
