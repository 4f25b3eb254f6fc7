class Grant
  REGISTRY = {}

  def self.register(name)
    REGISTRY[name] = self
  end

  def self.for(name)
    REGISTRY.fetch(name).new
  end

  def send_with(value)
    RestClient.post('https://api.example.test/oauth/old_token', fields(value)) # [code]
  end
end

class CodeGrant < Grant
  register :code

  def fields(code)
    { grant_type: 'authorization_code', code: code }
  end
end

def exchange(code)
  Grant.for(:code).send_with(code)
end
