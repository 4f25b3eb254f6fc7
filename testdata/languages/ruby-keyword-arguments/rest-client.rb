class Client
  attr_reader :host, :path

  def initialize(host: 'https://api.example.test', path: '/oauth/old_token')
    @host = host
    @path = path
  end

  def exchange(code:, extra: {})
    RestClient.post("#{host}#{path}", { grant_type: 'authorization_code', code: code }.merge(extra)) # [code]
  end
end

def run(code)
  Client.new.exchange(code: code)
end
