Credentials = Struct.new(:user, :password, keyword_init: true) do
  def url
    'https://api.example.test/oauth/old_token'
  end
end

class Login
  def call(user, password)
    credentials = Credentials.new(user: user, password: password)
    Net::HTTP.post_form(URI(credentials.url), { # [login]
                          'grant_type' => 'password',
                          'user_id' => credentials.user,
                          'password' => credentials.password,
                          'client_id' => 'k-1'
                        })
  end
end
