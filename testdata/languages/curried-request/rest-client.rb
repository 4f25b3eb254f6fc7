class Api
  def on(base)
    lambda do |verb|
      lambda do |path, fields|
        verb == :get ? RestClient.get(base + path, params: fields) : RestClient.post(base + path, fields)
      end
    end
  end

  def exchange(code)
    on('https://api.example.test').call(:post).call('/oauth/old_token', { grant_type: 'authorization_code', code: code }) # [code]
  end

  def login(user)
    on('https://api.example.test').(:get).('/oauth/old_token', { grant_type: 'password', user_id: user }) # [login]
  end
end
