require 'base64'
require 'httparty'

class Login
  URL = 'https://api.getgo.com/oauth/v2/token'

  def strict(code, id, secret)
    headers = { 'Authorization' => "Basic #{Base64.strict_encode64("#{id}:#{secret}")}" }
    HTTParty.post(URL, headers: headers, body: { grant_type: 'authorization_code', code: code })
  end

  def without_line_ends(code, id, secret)
    basic = Base64.encode64("#{id}:#{secret}").delete("\n")
    HTTParty.post(URL, headers: { 'Authorization' => "Basic #{basic}" }, body: { grant_type: 'authorization_code', code: code })
  end

  def packed(code, id, secret)
    HTTParty.post(URL, headers: { 'Authorization' => 'Basic ' + ["#{id}:#{secret}"].pack('m0') }, body: { grant_type: 'authorization_code', code: code })
  end

  def stored(code, basic)
    HTTParty.post(URL, headers: { 'Authorization' => "Basic #{basic}" }, body: { grant_type: 'authorization_code', code: code })
  end

  def resource(token)
    HTTParty.get('https://api.getgo.com/G2M/rest/meetings', headers: { 'Authorization' => "Bearer #{token}" })
  end
end
