class Grants
  URL = 'https://api.example.test/oauth/old_token'
  TABLE = {
    password: ->(user) { RestClient.get(URL, params: { grant_type: 'password', user_id: user }) }, # [password]
    refresh: ->(token) { RestClient.post(URL, grant_type: 'refresh_token', refresh_token: token) } # [refresh]
  }.freeze

  def login(user)
    TABLE[:password].call(user)
  end

  def refresh(token)
    TABLE[:refresh].(token)
  end
end
