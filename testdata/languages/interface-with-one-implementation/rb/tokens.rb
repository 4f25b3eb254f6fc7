require_relative 'http_transport'

class Tokens
  def initialize(transport = HttpTransport.new)
    @transport = transport
  end

  def exchange(code)
    @transport.deliver('/oauth/old_token', { grant_type: 'authorization_code', code: code }) # [code]
  end
end
