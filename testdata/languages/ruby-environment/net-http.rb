class Login
  HOST = ENV.fetch('SHOP_HOST', 'https://api.example.test')

  def call(user, password)
    Net::HTTP.post_form(URI("#{HOST}/oauth/old_token"), # [login]
                        'grant_type' => 'password', 'user_id' => user, 'password' => password, 'client_id' => ENV['SHOP_ID'])
  end
end

class Other
  def self.host
    ENV['OTHER_HOST'] || 'https://api.example.test'
  end
end
