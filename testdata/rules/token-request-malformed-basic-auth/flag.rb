require 'base64'
require 'httparty'

class Login
  URL = 'https://api.getgo.com/oauth/v2/token'

  def wrapped(code, id, secret)
    headers = { 'Authorization' => "Basic #{Base64.encode64("#{id}:#{secret}")}" } # expect: token-request-malformed-basic-auth high
    HTTParty.post(URL, headers: headers, body: { grant_type: 'authorization_code', code: code })
  end

  def packed(code, id, secret)
    headers = { 'Authorization' => 'Basic ' + ["#{id}:#{secret}"].pack('m') } # expect: token-request-malformed-basic-auth high
    HTTParty.post(URL, headers: headers, body: { grant_type: 'authorization_code', code: code })
  end

  def bearer(code, token)
    headers = { 'Authorization' => "Bearer #{token}" } # expect: token-request-malformed-basic-auth high
    HTTParty.post(URL, headers: headers, body: { grant_type: 'authorization_code', code: code })
  end
end
