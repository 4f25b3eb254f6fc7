class Request
  attr_writer :verb, :trace

  def initialize
    @verb = :get
    @trace = false
  end

  def call(fields)
    Faraday.new('https://api.example.test').send(@verb, '/oauth/old_token', fields)
  end
end

class Codes
  def exchange(code)
    request = Request.new
    request.verb = :post
    request.call(grant_type: 'authorization_code', code: code) # [code]
  end
end
