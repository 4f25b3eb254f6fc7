require 'httparty'
require 'net/http'

class Login
  URL = 'https://api.getgo.com/oauth/v2/token'

  def inline(code)
    HTTParty.post(URL, body: {
      grant_type: 'authorization_code',
      code: code,
      client_id: 'k-1' # expect: token-request-client-id high
    })
  end

  def assigned(code)
    form = { 'grant_type' => 'authorization_code', 'code' => code }
    form['client_id'] = 'k-1' # expect: token-request-client-id high
    Net::HTTP.post_form(URI(URL), form)
  end

  def post(**form)
    HTTParty.post(URL, body: form)
  end

  def helped(code)
    post(grant_type: 'authorization_code', code: code, client_id: 'k-1') # expect: token-request-client-id high
  end
end
