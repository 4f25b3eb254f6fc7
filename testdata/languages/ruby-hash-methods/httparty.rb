class Login
  DEFAULTS = { grant_type: 'password', client_id: 'k-1', format: 'xml', scope: nil }.freeze

  def call(user, password)
    params = DEFAULTS.except(:format).merge(user_id: user, password: password).compact
    params.delete(:debug)
    params = params.transform_keys(&:to_s).slice('grant_type', 'client_id', 'user_id', 'password')
    HTTParty.post('https://api.example.test/oauth/old_token', body: params.to_h) # [login]
  end
end
