class Api
  def call(path, body: nil, token: nil, method: nil)
    headers = { 'Accept' => 'application/json' }
    headers['Authorization'] = "Bearer #{token}" if token
    method ||= body ? :post : :get
    options = { headers: headers }
    options[:body] = body if body
    HTTParty.public_send(method, "https://api.example.test#{path}", options)
  end

  def refresh(token)
    call('/oauth/old_token', body: { grant_type: 'refresh_token', refresh_token: token }) # [refresh]
  end

  def me(session)
    call('/v1/me', token: 't' + session) # [me]
  end
end
