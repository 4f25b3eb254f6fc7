class Token
  attr_reader :value

  def initialize(answer)
    @value = answer.fetch('access_token')
  end
end

def exchange(code)
  response = HTTParty.post('https://api.example.test/oauth/old_token', body: { # [code]
    grant_type: 'authorization_code', code: code
  })
  token = Token.new(response.parsed_response)
  File.write('token.txt', token.value, perm: 0o600)
end
