class Codes
  def exchange(code)
    { grant_type: 'authorization_code' }
      .tap { |form| form[:code] = code }
      .then { |form| RestClient.post('https://api.example.test/oauth/old_token', form) } # [code]
  end
end
