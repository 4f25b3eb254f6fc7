require 'httparty'

class Login
  def start(state)
    'https://api.getgo.com/oauth/v2/authorize?' + {
      response_type: 'code', client_id: 'k-1', state: state, redirect_uri: 'https://shop.example.test/back'
    }.to_query
  end

  def exchange(code)
    HTTParty.post('https://api.getgo.com/oauth/v2/token', headers: { 'Authorization' => 'Basic abc' }, body: { # expect: token-request-redirect-uri high
      grant_type: 'authorization_code', code: code
    })
  end
end
