class Login
  def call(user, password)
    names = { grant: 'grant_type', user: 'user_id', password: 'password', client: 'client_id' }
    values = { grant: 'password', user: user, password: password, client: 'k-1' }
    form = values.each_with_object({}) { |(key, value), all| all[names[key]] = value }
    form = form.map { |key, value| [key.to_s, value] }.to_h
    Net::HTTP.post_form(URI('https://api.example.test/oauth/old_token'), form) # [login]
  end
end
