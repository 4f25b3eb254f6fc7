class Codes
  def send_all(method, *rest, **fields)
    RestClient.public_send(method, *rest, fields)
  end

  def forward(...)
    send_all(...)
  end

  def exchange(code)
    args = [:post, 'https://api.example.test/oauth/old_token']
    forward(*args, grant_type: 'authorization_code', code: code) # [code]
  end
end
