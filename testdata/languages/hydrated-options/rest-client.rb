class Codes
  attr_accessor :host, :path, :client_id

  def initialize(options = {})
    @path = '/oauth/old_token'
    options.each { |name, value| public_send("#{name}=", value) }
  end

  def exchange(code)
    RestClient.post(host + path, grant_type: 'authorization_code', code: code, client_id: client_id) # [code]
  end
end

def shop_codes(code)
  Codes.new(host: 'https://api.example.test', client_id: 'k-5').exchange(code)
end
