CodeGrant = Struct.new(:grant_type, :code) do
  def self.for(code)
    new('authorization_code', code)
  end
end

def exchange(code)
  HTTP.post('https://api.example.test/oauth/old_token', form: CodeGrant.for(code).to_h) # [code]
end
