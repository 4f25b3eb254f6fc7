class Codes
  def initialize(sandbox:)
    @sandbox = sandbox
  end

  def host
    @sandbox ? 'https://sandbox.example.test' : 'https://api.example.test'
  end

  def exchange(code)
    Faraday.post("#{host}/oauth/old_token", grant_type: 'authorization_code', code: code) # [code]
  end
end
