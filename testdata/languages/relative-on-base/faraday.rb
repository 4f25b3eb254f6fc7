class Codes
  def refresh(token)
    Faraday.new('https://api.example.test/v1').post('/oauth/old_token', grant_type: 'refresh_token', refresh_token: token) # [rooted]
  end

  def exchange(code)
    Faraday.new(url: 'https://api.example.test/oauth').post('old_token', grant_type: 'authorization_code', code: code) # [relative]
  end
end
