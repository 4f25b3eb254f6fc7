class Login
  def call(user)
    RestClient.get("#{Settings.host}/oauth/old_token", params: { grant_type: 'password', user_id: user, client_id: Settings.key }) # [login]
  end
end
