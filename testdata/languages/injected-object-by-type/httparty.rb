class Wire
  def initialize(host = 'https://api.example.test')
    @host = host
  end

  def submit_form(path, fields)
    HTTParty.post(@host + path, body: fields)
  end
end

class Accounts
  def initialize(wire: Wire.new)
    @wire = wire
  end

  def exchange(code)
    @wire.submit_form('/oauth/old_token', { grant_type: 'authorization_code', code: code }) # [code]
  end
end
