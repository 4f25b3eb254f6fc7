class Api
  def headers(auth)
    { 'Accept' => 'application/json', **agent, 'Authorization' => auth }
  end

  def agent
    { 'User-Agent' => 'shop/1' }
  end

  def basic(id, secret)
    "Basic #{Base64.strict_encode64([id, secret].join(':'))}"
  end

  def refresh(token, id, secret)
    HTTParty.post('https://api.example.test/oauth/old_token', headers: headers(basic(id, secret)), body: { # [token]
      grant_type: 'refresh_token', refresh_token: token
    })
  end

  def me(token)
    HTTParty.get('https://api.example.test/v1/me', headers: headers("Bearer #{token}")) # [me]
  end
end
