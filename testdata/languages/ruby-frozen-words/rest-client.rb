class Codes
  NAMES = %i[grant_type code].freeze
  HOST, PATH = %w[https://api.example.test /oauth/old_token]

  def exchange(code)
    values = ['authorization_code', code]
    RestClient.post(HOST + PATH, NAMES.zip(values).to_h) # [code]
  end
end
