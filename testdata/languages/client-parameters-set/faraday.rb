class Tokens
  URL = 'https://api.example.test/oauth/old_token'

  def login(user)
    connection = Faraday.new(URL)
    connection.params['grant_type'] = 'password'
    connection.params['user_id'] = user
    connection.get.body # [get]
  end

  def refresh(token)
    connection = Faraday.new { |f| f.request :url_encoded }
    connection.url_prefix = URL
    connection.post do |request| # [post]
      request.body = {}
      request.body[:grant_type] = 'refresh_token'
      request.body[:refresh_token] = token
    end
  end
end
