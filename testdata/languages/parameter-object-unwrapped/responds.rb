class Grant
  def initialize(code)
    @code = code
  end

  def to_fields
    { grant_type: 'authorization_code', code: @code }
  end
end

class Sender
  def send_form(data)
    data = data.to_fields if data.respond_to?(:to_fields)
    RestClient.post('https://api.example.test/oauth/old_token', data) # [code]
  end

  def exchange(code)
    send_form(Grant.new(code))
  end
end
