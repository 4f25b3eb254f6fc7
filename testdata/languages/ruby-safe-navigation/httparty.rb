class Codes
  def initialize(settings)
    @settings = settings
  end

  def exchange(code)
    HTTParty&.post('https://api.example.test/oauth/old_token', body: { grant_type: 'authorization_code', code: code&.to_s }) # [code]
  end
end
