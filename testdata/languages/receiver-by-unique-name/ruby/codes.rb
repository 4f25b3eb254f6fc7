class Codes
  def initialize(gateway)
    @gateway = gateway
  end

  def exchange(code)
    @gateway.submit_to_shop('/oauth/old_token', grant_type: 'authorization_code', code: code) # [code]
  end
end
