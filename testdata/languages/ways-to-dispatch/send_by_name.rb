class Codes
  URL = 'https://api.example.test/oauth/old_token'

  def exchange(code)
    request(:code, code)
  end

  private

  def request(grant, value)
    HTTParty.post(URL, body: send("#{grant}_fields", value)) # [code]
  end

  def code_fields(code)
    { grant_type: 'authorization_code', code: code }
  end
end
