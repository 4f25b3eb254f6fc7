class Basic
  URL = 'https://api.example.test/oauth/old_token'

  def initialize(id, secret)
    @id = id
    @secret = secret
  end

  def strict(token)
    basic = Base64.strict_encode64("#{@id}:#{@secret}")
    HTTParty.post(URL, headers: { 'Authorization' => "Basic #{basic}" }, body: { grant_type: 'refresh_token', refresh_token: token }) # [strict]
  end

  def wrapped(token)
    basic = Base64.encode64(@id + ':' + @secret)
    HTTParty.post(URL, headers: { 'Authorization' => 'Basic ' + basic }, body: { grant_type: 'refresh_token', refresh_token: token }) # [wrapped]
  end

  def cleaned(token)
    basic = Base64.encode64("#{@id}:#{@secret}").delete("\n")
    HTTParty.post(URL, headers: { 'Authorization' => "Basic #{basic}" }, body: { grant_type: 'refresh_token', refresh_token: token }) # [cleaned]
  end

  def packed(token)
    basic = ["#{@id}:#{@secret}"].pack('m0')
    HTTParty.post(URL, headers: { 'Authorization' => "Basic #{basic}" }, body: { grant_type: 'refresh_token', refresh_token: token }) # [packed]
  end

  def packed_lines(token)
    basic = ["#{@id}:#{@secret}"].pack('m')
    HTTParty.post(URL, headers: { 'Authorization' => "Basic #{basic}" }, body: { grant_type: 'refresh_token', refresh_token: token }) # [packed-lines]
  end
end
