require 'httparty'

class Login
  def inline(code)
    HTTParty.post('https://api.getgo.com/oauth/v2/token', headers: { 'Accept' => 'application/json' }, body: { # expect: token-request-missing-basic-auth high
      grant_type: 'authorization_code',
      code: code
    })
  end
end

class Client
  def post(url, body, token = nil)
    headers = {}
    headers['Authorization'] = "Bearer #{token}" if token
    HTTParty.post(url, body: body, headers: headers)
  end

  def login(code)
    body = { grant_type: 'authorization_code', code: code }
    post('https://api.getgo.com/oauth/v2/token', body) # expect: token-request-missing-basic-auth high
  end

  def start(token)
    post('https://api.getgo.com/G2M/rest/meetings/1/start', {}, token)
  end
end
