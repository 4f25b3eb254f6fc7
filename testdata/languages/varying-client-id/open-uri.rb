class Login
  def client_id(options)
    options[:client_id] || ENV.fetch('SHOP_CLIENT_ID', 'k-demo')
  end

  def call(user, options)
    URI.open("https://api.example.test/oauth/old_token?grant_type=password&user_id=#{user}&client_id=#{client_id(options)}") # [login]
  end
end
