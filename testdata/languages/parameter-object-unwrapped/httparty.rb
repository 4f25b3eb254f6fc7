module Model
  class Grant
    attr_accessor :code

    def to_h
      { grant_type: 'authorization_code', code: code }
    end
  end
end

class Sender
  def send_form(data)
    data = data.to_h if data.is_a?(Model::Grant)
    HTTParty.post('https://api.example.test/oauth/old_token', body: data) # [code]
  end

  def exchange(code)
    grant = Model::Grant.new
    grant.code = code
    send_form(grant)
  end
end
