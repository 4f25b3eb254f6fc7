class Shared
  def initialize
    @headers = { 'Accept' => 'application/json' }
  end

  def login(user)
    answer = HTTParty.post('https://api.example.test/oauth/old_token', headers: @headers, body: { # [login]
      grant_type: 'password',
      user_id: user
    })
    @headers['Authorization'] = "Bearer #{answer['access_token']}"
  end
end
