require_relative 'wire'

class Codes
  def exchange(code)
    wire = Wire.new
    wire.url = 'https://api.example.test/oauth/old_token'
    wire.fields = { grant_type: 'authorization_code', code: code }
    wire.submit # [code]
  end
end
