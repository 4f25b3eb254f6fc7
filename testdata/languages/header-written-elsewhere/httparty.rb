class ShopClient
  def initialize
    @headers = { 'Accept' => 'application/json' }
  end

  def authorize(token)
    @headers['Authorization'] = "Bearer #{token}"
  end

  def me
    HTTParty.get('https://api.example.test/v1/me', headers: @headers) # [me]
  end

  def refresh(token)
    headers = @headers.dup
    headers.delete('Authorization')
    HTTParty.post('https://api.example.test/oauth/old_token', headers: headers, body: { # [refresh]
      grant_type: 'refresh_token', refresh_token: token
    })
  end
end
