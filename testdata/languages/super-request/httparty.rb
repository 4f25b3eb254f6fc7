class Plain
  def request(method, path, headers: {}, **rest)
    all = { 'Accept' => 'application/json' }.merge(headers)
    HTTParty.send(method, 'https://api.example.test' + path, headers: all, **rest)
  end
end

class Shop < Plain
  def request(method, path, headers: {}, **rest)
    super(method, path, headers: headers.merge('X-Shop' => '7'), **rest)
  end

  def me
    request(:get, '/v1/me') # [me]
  end

  def refresh(token)
    request(:post, '/oauth/old_token', body: { grant_type: 'refresh_token', refresh_token: token }) # [refresh]
  end
end
