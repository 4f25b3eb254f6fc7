require 'httparty'

class Login
  BACK = 'https://shop.example.test/back'

  def start(state)
    'https://api.getgo.com/oauth/v2/authorize?' + { response_type: 'code', client_id: 'k-1', state: state, redirect_uri: BACK }.to_query
  end

  def exchange(code)
    HTTParty.post('https://api.getgo.com/oauth/v2/token', headers: { 'Authorization' => 'Basic abc' }, body: {
      grant_type: 'authorization_code', code: code, redirect_uri: BACK
    })
  end
end
