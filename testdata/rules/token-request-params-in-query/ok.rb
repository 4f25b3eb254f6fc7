require 'httparty'

class Login
  URL = 'https://api.getgo.com/oauth/v2/token'

  def form(code)
    HTTParty.post(URL, headers: { 'Authorization' => 'Basic abc' }, body: { grant_type: 'authorization_code', code: code })
  end

  def authorize(state)
    "https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=k-1&state=#{state}"
  end
end
