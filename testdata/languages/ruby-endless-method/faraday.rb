class Codes
  def host = 'https://api.example.test'

  def url(path) = "#{host}#{path}"

  def fields(code, grant_type: 'authorization_code') = { grant_type:, code: } # [code]

  def exchange(code) = Faraday.post(url('/oauth/old_token'), fields(code)) # [code]
end
