module Shop
  def self.token(user, password)
    @token ||= begin
      answer = HTTParty.post('https://api.example.test/oauth/old_token', body: { # [login]
        grant_type: 'password', user_id: user, password: password
      })
      answer['access_token']
    end
  end
end
