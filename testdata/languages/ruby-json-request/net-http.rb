class Login
  URL = URI('https://api.example.test/oauth/old_token')
  BASIC = { 'Authorization' => 'Basic abc' }.freeze

  def call(user)
    request = Net::HTTP::Post.new(URL, BASIC)
    request['Content-Type'] = 'application/json'
    request.body = JSON.generate(grant_type: 'password', user_id: user)
    Net::HTTP.start(URL.host, URL.port, use_ssl: true) { |http| http.request(request) } # [login]
  end
end
