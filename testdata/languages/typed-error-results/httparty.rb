Success = Struct.new(:value)
Failure = Struct.new(:error)

def post(path, fields)
  response = HTTParty.post("https://api.example.test#{path}", body: fields)
  return Failure.new('no token') unless response.success?

  Success.new(response.parsed_response)
rescue SocketError => e
  Failure.new(e.message)
end

def exchange(code)
  result = post('/oauth/old_token', { grant_type: 'authorization_code', code: code }) # [code]
  raise result.error if result.is_a?(Failure)

  result.value['access_token']
end
